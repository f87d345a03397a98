import Similarity

/// What a join has to find, computed without filters: every two texts are held against each other.
struct BruteForce {
  /// The pairs of texts that are alike, by the first texts of their words.
  private(set) var pairs: [[Int]] = []

  /// The clusters of at least two texts, in groups of the same words.
  private(set) var clusters: [[[Int]]] = []

  init(_ texts: [String], _ likeness: Likeness) {
    let words = texts.map { $0.split(separator: " ").map(String.init) }
    let firsts = words.indices.filter { words.firstIndex(of: words[$0]) == $0 }
    var cluster = Array(words.indices)
    for second in firsts {
      for first in firsts where first < second && Self.areAlike(words[first], words[second], likeness) {
        pairs.append([first, second])
        let (old, new) = (cluster[second], cluster[first])
        for text in cluster.indices where cluster[text] == old { cluster[text] = new }
      }
    }
    pairs.sort { ($0[0], $0[1]) < ($1[0], $1[1]) }
    for first in firsts where firsts.first(where: { cluster[$0] == cluster[first] }) == first {
      let members = firsts.filter { cluster[$0] == cluster[first] }
      let groups = members.map { member in words.indices.filter { words[$0] == words[member] } }
      if groups.reduce(0, { $0 + $1.count }) > 1 { clusters.append(groups) }
    }
  }

  static func areAlike(_ left: String, _ right: String, _ likeness: Likeness) -> Bool {
    areAlike(
      left.split(separator: " ").map(String.init), right.split(separator: " ").map(String.init), likeness)
  }

  private static func areAlike(_ left: [String], _ right: [String], _ likeness: Likeness) -> Bool {
    switch likeness {
    case .words(let tolerance):
      var rest = right
      for word in left { rest.firstIndex(of: word).map { _ = rest.remove(at: $0) } }
      let shared = right.count - rest.count
      let longer = max(left.count, right.count)
      let differing = longer - shared
      return shared > 0 && differing * tolerance.of <= longer * tolerance.words && differing <= tolerance.most
    case .wordSets(let percent):
      let (left, right) = (Set(left), Set(right))
      let shared = left.intersection(right).count
      return shared > 0 && shared * 100 >= left.union(right).count * percent
    }
  }
}
