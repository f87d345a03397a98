/// The normal form of a word, as a number that it has within one vocabulary.
package struct WordID: Hashable, Comparable, Sendable {
  let number: UInt32

  package static func < (left: WordID, right: WordID) -> Bool { left.number < right.number }
}

/// The words of a text, in order.
package struct Words: Sendable {
  /// The words in the text's order.
  package let ids: [WordID]

  /// The bytes of the text that each word takes, from the text's first.
  package let ranges: [Range<Int>]

  /// The words by number, each as often as it occurs.
  let sorted: [WordID]

  /// A bit for each word, which it may share with others: what is set here only, the other text does not have.
  let signature: UInt64

  init(_ ids: [WordID], _ ranges: [Range<Int>]) {
    self.ids = ids
    self.ranges = ranges
    self.sorted = ids.sorted()
    self.signature = ids.reduce(0) { $0 | 1 << UInt64($1.number % 64) }
  }

  /// The number of words.
  package var count: Int { ids.count }

  /// The bytes from the first of some words to the last.
  package func bytes(of words: Range<Int>) -> Range<Int> {
    words.isEmpty ? 0..<0 : ranges[words.lowerBound].lowerBound..<ranges[words.upperBound - 1].upperBound
  }

  /// The first place where all words of `other` stand one after the other.
  package func firstRun(of other: Words) -> Range<Int>? {
    guard let first = other.ids.first, other.count <= count, other.signature & ~signature == 0 else {
      return nil
    }
    for start in 0...(count - other.count) where ids[start] == first {
      if ids[start..<(start + other.count)].elementsEqual(other.ids) { return start..<(start + other.count) }
    }
    return nil
  }
}
