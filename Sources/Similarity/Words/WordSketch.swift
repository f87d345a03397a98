/// What of the words of a text tells it from most others: cheap to hold and to compare.
package struct WordSketch: Hashable, Sendable {
  /// The number of words.
  package let count: Int

  /// A bit for each word, which it may share with others: what is set here only, the other text does not have.
  package let signature: UInt64

  /// The marks that at least one of the words has.
  let marks: UInt32

  /// Whether the words were read with a lexicon, so that a mark that is missing tells something.
  let isMarked: Bool

  /// The bit of a word, by its form spread over all bits.
  @inline(__always) static func signature(spread: UInt64) -> UInt64 { 1 &<< (spread & 63) }

  /// Whether all words of the other text may be among those of this one.
  package func mayHold(_ other: WordSketch) -> Bool {
    other.count <= count && other.signature & ~signature == 0
  }

  /// Whether any word may have one of some marks.
  package func mayHave(_ marks: UInt32) -> Bool { !isMarked || self.marks & marks != 0 }
}
