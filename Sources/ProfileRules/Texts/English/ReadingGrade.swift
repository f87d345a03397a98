import SourceText

/// The years of school that an English text asks of its readers.
///
/// The grade is that of J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of New Readability
/// Formulas for Navy Enlisted Personnel, 1975: 0.39 words a sentence, and 11.8 syllables a word, less 15.59. Syllables
/// are counted by groups of vowels, without a silent `e` at the end.
struct ReadingGrade {
  private var words = 0
  private var sentences = 0
  private var syllables = 0

  /// The fewest words that a grade can be told of: of fewer, a single long word decides.
  static let fewestWords = 40

  /// Adds a text that ends a sentence, with a mark or without.
  mutating func add(_ text: ArraySlice<UInt8>) {
    var hasEnded = true
    for token in text.split(whereSeparator: \.isBlank) {
      let parts = token.split { !$0.isLetter && $0 != UInt8(ascii: "'") && $0 < 0x80 }.filter {
        $0.contains(where: \.isLetter)
      }
      words += parts.isEmpty ? 0 : 1
      for part in parts { syllables += part.syllables }
      hasEnded = token.last.map { ".!?:;".utf8.contains($0) } ?? false
      if hasEnded { sentences += 1 }
    }
    if !hasEnded { sentences += 1 }
  }

  /// The grade, rounded; nothing for a text of few words.
  var years: Int? {
    guard words >= Self.fewestWords, sentences > 0 else { return nil }
    let grade =
      0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return Int(grade.rounded())
  }
}

extension ArraySlice<UInt8> {
  /// The number of syllables of a word, at least one.
  fileprivate var syllables: Int {
    var count = 0
    var isInVowels = false
    for byte in self {
      let isVowel = "aeiouy".utf8.contains(byte.lowercased)
      if isVowel, !isInVowels { count += 1 }
      isInVowels = isVowel
    }
    let end = suffix(2).map(\.lowercased)
    let isSilent =
      end.last == UInt8(ascii: "e") && end.first != UInt8(ascii: "l") && end.first != UInt8(ascii: "e")
    return Swift.max(1, isSilent ? count - 1 : count)
  }
}
