import YAMLSyntax

/// The items of two lists, each with its counterpart: equal ones first, then those of one name, those that cite the same
/// place, and at last those whose texts are nearest.
struct ItemMatching {
  private(set) var pairs: [(base: Located, head: Located)] = []
  private(set) var gone: [Located] = []
  private(set) var given: [Located] = []

  /// `names` are the fields by which items are known; `isSame` tells whether two sentences say the same, where the items
  /// are sentences.
  init(_ base: [Located], _ head: [Located], names: [String], isSame: ((String, String) -> Bool)?) {
    var open = base
    var new: [Located] = []
    func take(_ candidates: [Located], where fits: (Located, Located) -> Bool) -> [Located] {
      candidates.filter { item in
        guard let found = open.firstIndex(where: { fits($0, item) }) else { return true }
        pairs.append((open.remove(at: found), item))
        return false
      }
    }
    let contents = ContentIndex(base)
    (open, new) = contents.unmatched(head, &pairs)
    new = take(new) { known, item in
      guard let name = item.name(names) else { return false }
      return known.name(names) == name
    }
    guard let isSame else {
      (gone, given) = (open, new)
      return
    }
    new = take(new) { !$0.sentence.isEmpty && isSame($0.sentence, $1.sentence) }
    new = take(new) { known, item in
      guard known.mayLackName(names) || item.mayLackName(names), let place = item.citedPlace else {
        return false
      }
      return known.citedPlace == place
    }
    let taken = nearest(open, new, names)
    for (known, item) in taken { pairs.append((open[known], new[item])) }
    self.gone = open.indices.filter { index in !taken.contains { $0.base == index } }.map { open[$0] }
    self.given = new.indices.filter { index in !taken.contains { $0.head == index } }.map { new[$0] }
  }
}

/// Items by all they say.
private struct ContentIndex {
  private let items: [Located]
  private var positions: [String: [Int]] = [:]

  init(_ items: [Located]) {
    self.items = items
    for (position, item) in items.enumerated() { positions[item.content, default: []].append(position) }
  }

  /// The items without an equal counterpart, of both lists; pairs of equal ones join `pairs`.
  func unmatched(
    _ others: [Located], _ pairs: inout [(base: Located, head: Located)]
  ) -> (mine: [Located], others: [Located]) {
    var positions = positions
    var taken: Set<Int> = []
    var rest: [Located] = []
    for item in others {
      if let position = positions[item.content]?.first {
        positions[item.content]?.removeFirst()
        taken.insert(position)
        pairs.append((items[position], item))
      } else {
        rest.append(item)
      }
    }
    return (items.indices.filter { !taken.contains($0) }.map { items[$0] }, rest)
  }
}

/// The pairs of items without a name whose sentences share most words, best first: at least half of the longer one's.
private func nearest(
  _ base: [Located], _ head: [Located], _ names: [String]
) -> [(base: Int, head: Int)] {
  let (old, new) = (base.map(\.sentenceWords), head.map(\.sentenceWords))
  var candidates: [(shared: Double, base: Int, head: Int)] = []
  for (left, first) in old.enumerated() where first.count >= shortestSentence {
    for (right, second) in new.enumerated() where second.count >= shortestSentence {
      guard base[left].mayLackName(names) || head[right].mayLackName(names) else { continue }
      let shared = Double(first.intersection(second).count) / Double(max(first.count, second.count))
      if shared >= 0.5 { candidates.append((shared, left, right)) }
    }
  }
  candidates.sort { ($1.shared, $0.base, $0.head) < ($0.shared, $1.base, $1.head) }
  var pairs: [(base: Int, head: Int)] = []
  for candidate in candidates
  where !pairs.contains(where: { $0.base == candidate.base || $0.head == candidate.head }) {
    pairs.append((candidate.base, candidate.head))
  }
  return pairs
}

/// Shorter texts are names, and two names that share words name two things.
private let shortestSentence = 4

extension Located {
  /// The name of an item: what stands in the first of some fields that it has.
  func name(_ names: [String]) -> String? {
    guard kind == .mapping else { return nil }
    return names.lazy.compactMap { self[$0] }.first.map(\.line)
  }

  /// Whether the item is known by what it says alone.
  fileprivate func mayLackName(_ names: [String]) -> Bool { name(names) == nil }

  /// The sentence that an item says.
  fileprivate var sentence: String {
    kind == .mapping ? self["text"]?.text ?? "" : kind == .scalar || kind == .alias ? text : ""
  }

  fileprivate var sentenceWords: Set<Substring> {
    Set(sentence.lowercased().split(whereSeparator: \.isWhitespace))
  }

  /// The source and the place in it that an item cites by itself, where that is one: as the tasks of O*NET are known.
  fileprivate var citedPlace: String? {
    guard kind == .mapping, let evidence = self["evidence"], evidence.kind == .sequence else { return nil }
    let citations = evidence.items
    guard citations.count == 1, let citation = citations.first, let source = citation["source"],
      let locator = citation["locator"]
    else { return nil }
    return source.text + "\n" + locator.text
  }
}
