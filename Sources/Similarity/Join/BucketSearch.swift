/// Looks among texts that are listed together for those that are alike, and joins them to clusters.
///
/// Two texts of one cluster need not be alike: it is enough that a chain of texts leads from one to the other. So once
/// two texts are in one cluster they are not held against each other, and copies with a word changed here and there,
/// however many there are, cost hardly more than being read.
struct BucketSearch {
  private let texts: RankedTexts
  private let likeness: Likeness

  /// For each number of words, how many of them a text may have that a text like it does not.
  private let slacks: [UInt32]

  /// The texts that were found to be alike, each known by its position.
  private(set) var clusters: DisjointSets

  /// The texts of the bucket at hand.
  private var members: [Member] = []

  init(_ texts: RankedTexts, _ likeness: Likeness) {
    self.texts = texts
    self.likeness = likeness
    self.clusters = DisjointSets(count: texts.count)
    let longest = (0..<texts.count).reduce(0) { max($0, texts.wordCount(of: $1)) }
    self.slacks = (0...longest).map { UInt32(likeness.slack(ofLength: $0)) }
  }

  /// Joins the texts of a bucket that are alike.
  mutating func join(_ bucket: ArraySlice<UInt32>) {
    load(bucket)
    var next = 0
    while next + 1 < members.count {
      let pivot = members[next]
      next += 1
      var hasMet = false
      for index in next..<members.count where pivot.mayBeLike(members[index]) {
        if meet(pivot, members[index]) { hasMet = true }
      }
      if hasMet { next = settle(from: next, with: pivot) }
    }
  }

  /// Hands over the pairs of texts of a bucket that are alike, the earlier text first.
  mutating func forEachPair(in bucket: ArraySlice<UInt32>, _ body: (UInt32, UInt32) -> Void) {
    load(bucket)
    for second in members.indices {
      for first in 0..<second where members[second].mayBeLike(members[first]) {
        let (left, right) = (members[first].text, members[second].text)
        if texts.areAlike(Int(left), Int(right), by: likeness) { body(left, right) }
      }
    }
  }

  private mutating func load(_ bucket: ArraySlice<UInt32>) {
    members.removeAll(keepingCapacity: true)
    for text in bucket {
      members.append(
        Member(
          signature: texts.signatures[Int(text)], text: text, slack: slacks[texts.wordCount(of: Int(text))]))
    }
  }

  /// Holds the members of the pivot's cluster against all others, and gives the position behind them: those that are
  /// left still have to be held against each other.
  private mutating func settle(from start: Int, with pivot: Member) -> Int {
    let cluster = clusters.least(with: pivot.text)
    var end = start
    for index in start..<members.count where clusters.least(with: members[index].text) == cluster {
      members.swapAt(index, end)
      end += 1
    }
    for index in end..<members.count {
      let other = members[index]
      for member in start..<end where members[member].mayBeLike(other) {
        if meet(members[member], other) { break }
      }
    }
    return end
  }

  /// Joins two texts where they are alike, and tells whether they are in one cluster now.
  private mutating func meet(_ left: Member, _ right: Member) -> Bool {
    if clusters.least(with: left.text) == clusters.least(with: right.text) { return true }
    guard texts.areAlike(Int(left.text), Int(right.text), by: likeness) else { return false }
    clusters.join(left.text, right.text)
    return true
  }
}

/// A text of a bucket, and what tells it from most others.
private struct Member {
  let signature: UInt64
  let text: UInt32

  /// How many of its words a text like it may not have.
  let slack: UInt32

  /// Whether two texts may be alike: the signatures rule out nearly all that are not, and most of other lengths too.
  @inline(__always)
  func mayBeLike(_ other: Member) -> Bool {
    (signature & ~other.signature).nonzeroBitCount <= Int(slack)
      && (other.signature & ~signature).nonzeroBitCount <= Int(other.slack)
  }
}
