/// What of the words of a text tells it from most others: cheap to hold and to compare.
package struct WordSketch: Hashable, Sendable {
  /// The number of words.
  package let count: Int

  /// A bit for each word, which it may share with others: what is set here only, the other text does not have.
  package let signature: UInt64

  /// Whether all words of the other text may be among those of this one.
  package func mayHold(_ other: WordSketch) -> Bool {
    other.count <= count && other.signature & ~signature == 0
  }
}
