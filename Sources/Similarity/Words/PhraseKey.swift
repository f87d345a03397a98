/// The words of a text in their order, as one number: equal for texts of the same words.
///
/// It stands for itself, without a vocabulary, so that the titles of a whole classification can be looked up. Two
/// texts of different words share a number as often as two of 2^64 random ones do.
package struct PhraseKey: Hashable, Comparable, Sendable {
  private let number: UInt64

  /// Nothing for a text without words.
  package init?(_ text: Span<UInt8>, _ inflection: Inflection) {
    var reader = WordReader(isEnglish: inflection == .english)
    var number: UInt64 = 0
    var isEmpty = true
    while reader.next(in: text) != nil {
      isEmpty = false
      // The order counts, so what is there already is turned before a word comes to it (multiplier of SplitMix64).
      number = ((number << 29 | number >> 35) ^ reader.form.spread) &* 0x94D0_49BB_1331_11EB
      number ^= number >> 32
    }
    guard !isEmpty else { return nil }
    self.number = number
  }

  package init?(_ text: String, _ inflection: Inflection) { self.init(text.utf8Span.span, inflection) }

  package static func < (left: PhraseKey, right: PhraseKey) -> Bool { left.number < right.number }
}
