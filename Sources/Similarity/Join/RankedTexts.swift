/// The words of distinct texts, each text's from the rarest to the most frequent.
///
/// A word is its rank: its place among the words of all texts, of which the first stands in the fewest texts.
struct RankedTexts: Sendable {
  /// The ranks of all texts' words, one text's behind the other's.
  let ranks: [UInt32]

  /// Where the ranks of each text begin, and where those of the last one end.
  private let bounds: [UInt32]

  /// For each text a bit for each of its words, which words share: what is set in one only, the other does not have.
  ///
  /// The most frequent words have bits of their own.
  let signatures: [UInt64]

  /// The texts at some positions; `once` leaves out a word where a text has it again.
  init(of texts: JoinedTexts, at positions: [UInt32], once: Bool) {
    let ranksOfWords = texts.ranks(at: positions.lazy.map { Int($0) })
    var ranks: [UInt32] = []
    var bounds: [UInt32] = [0]
    var signatures: [UInt64] = []
    ranks.reserveCapacity(texts.words.count)
    bounds.reserveCapacity(positions.count + 1)
    signatures.reserveCapacity(positions.count)
    for text in positions {
      let start = ranks.count
      var signature: UInt64 = 0
      for position in texts.positions(of: Int(text)) {
        let rank = ranksOfWords[Int(texts.words[position])]
        signature |= 1 &<< UInt64(rank & 63)
        ranks.append(rank)
      }
      ranks.sortTail(from: start)
      if once { ranks.removeRepeats(from: start) }
      bounds.append(UInt32(ranks.count))
      signatures.append(signature)
    }
    self.ranks = ranks
    self.bounds = bounds
    self.signatures = signatures
  }

  var count: Int { signatures.count }

  /// Where the ranks of a text stand.
  func positions(of text: Int) -> Range<Int> { Int(bounds[text])..<Int(bounds[text + 1]) }

  /// The number of words of a text.
  func wordCount(of text: Int) -> Int { Int(bounds[text + 1] - bounds[text]) }

  /// Whether two texts are alike; most that are not are known by their lengths, or by how few words are left behind the
  /// first that differ (the length and position filters of Xiao et al., "Efficient similarity joins for near duplicate
  /// detection", 2008).
  func areAlike(_ left: Int, _ right: Int, by likeness: Likeness) -> Bool {
    var (first, second) = (positions(of: left), positions(of: right))
    let least = likeness.leastShared(first.count, second.count)
    var shared = 0
    while true {
      // No more words can be shared than are left.
      guard shared + min(first.count, second.count) >= least else { return false }
      guard !first.isEmpty, !second.isEmpty else { return shared >= least }
      let (word, counterpart) = (ranks[first.lowerBound], ranks[second.lowerBound])
      if word == counterpart { shared += 1 }
      if word <= counterpart { first = first.lowerBound + 1..<first.upperBound }
      if counterpart <= word { second = second.lowerBound + 1..<second.upperBound }
    }
  }
}

extension [UInt32] {
  /// Sorts what stands from a position on.
  fileprivate mutating func sortTail(from start: Int) {
    // The words of a sentence are so few that insertion is faster than anything.
    guard count - start <= 48 else { return self[start...].sort() }
    var next = start + 1
    while next < count {
      let item = self[next]
      var position = next
      while position > start, self[position - 1] > item {
        self[position] = self[position - 1]
        position -= 1
      }
      self[position] = item
      next += 1
    }
  }

  /// Keeps one of equal items that stand side by side, from a position on.
  fileprivate mutating func removeRepeats(from start: Int) {
    var end = start
    for position in start..<count where position == start || self[position] != self[end - 1] {
      self[end] = self[position]
      end += 1
    }
    removeLast(count - end)
  }
}
