/// The words of a text in their order, as one number: what a text of a few words is looked up by.
///
/// The same for texts of the same words, and hardly ever the same for others, as the digest of `Words`; it is made
/// without keeping a word, so that the titles of a whole classification can be read at the start of a run.
package struct PhraseKey: Hashable, Comparable, Sendable {
  package let digest: UInt64

  /// The key that a text was found to have.
  package init(digest: UInt64) { self.digest = digest }

  /// Nothing for a text without words.
  package init?(_ text: Span<UInt8>, _ inflection: Inflection) {
    var reader = WordReader(isEnglish: inflection == .english)
    var digest = WordGathering.emptyDigest
    var isEmpty = true
    while let word = reader.next(in: text) {
      isEmpty = false
      digest = WordGathering.digest(digest, and: word.id)
    }
    guard !isEmpty else { return nil }
    self.digest = digest
  }

  package init?(_ text: String, _ inflection: Inflection) { self.init(text.utf8Span.span, inflection) }

  package static func < (left: PhraseKey, right: PhraseKey) -> Bool { left.digest < right.digest }
}
