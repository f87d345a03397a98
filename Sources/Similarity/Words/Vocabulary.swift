/// Words by their normal forms: what makes the words of several texts comparable.
///
/// A normal form has small letters without accents, of ordinary width, and nothing that is not seen. Words are runs
/// of letters and digits; punctuation, hyphens and dashes stand between them. A number keeps the point or comma in
/// it, and `C++` and `C#` keep their signs. Signs that are words by themselves, as in Chinese, are taken one by one.
/// In English an apostrophe stands within a word, and plurals, third persons and possessives do not count.
package struct Vocabulary: Sendable {
  private let inflection: Inflection
  private var forms = FormTable()

  package init(_ inflection: Inflection) { self.inflection = inflection }

  /// How many forms have a number; all numbers are smaller.
  package var count: Int { forms.count }

  /// The words of a text.
  package mutating func words(of text: String) -> Words { words(of: text.utf8Span.span) }

  /// The words of a text in UTF-8.
  package mutating func words(of text: Span<UInt8>) -> Words {
    var gathering = WordGathering(bytes: text.count)
    gathering.add(text, with: &self)
    return gathering.finish()[0]
  }

  var reader: WordReader { WordReader(isEnglish: inflection == .english) }

  mutating func number(of form: WordForm) -> WordID { WordID(number: forms.number(of: form)) }
}
