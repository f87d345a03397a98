/// The endings that do not tell one word from another, in a language.
package enum Inflection: Sendable {
  /// Every ending counts.
  case none

  /// English plurals, third persons and possessives do not count: `plans`, `plan` and `plan's` are one word.
  ///
  /// Endings that change what is meant count (`-ing`, `-ed`, `-er`), and so do those that plain rules get wrong too
  /// often. An irregular plural stays a word of its own: to miss a likeness is better than to make one up.
  case english

  /// What is known of the language that a BCP 47 tag names.
  package init(language tag: String) {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    let isEnglish = primary.elementsEqual("en".utf8) || primary.elementsEqual("EN".utf8)
    self = isEnglish ? .english : .none
  }
}

extension Inflection {
  /// The length of what remains of a word in small ASCII letters without a plural ending, and whether `y` comes
  /// behind it.
  static func englishStem(of word: WordForm) -> (count: Int, endsInY: Bool) {
    let count = word.count
    guard count > 3, word[count - 1] == UInt8(ascii: "s") else { return (count, false) }
    let before = word[count - 2]
    // `process`, `status`, `analysis`
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") {
      return (count, false)
    }
    if isPluralOnly(word) { return (count, false) }
    guard before == UInt8(ascii: "e") else { return (count - 1, false) }
    if count > 4, word[count - 3] == UInt8(ascii: "i") { return (count - 3, true) }
    return (count - (isSibilant(before: count - 2, in: word) ? 2 : 1), false)
  }

  /// Whether the letters before the offset take `-es`: `processes`, `boxes`, `matches`, `dishes`, `quizzes`.
  private static func isSibilant(before end: Int, in word: WordForm) -> Bool {
    guard end > 2 else { return false }
    switch (word[end - 2], word[end - 1]) {
    case (UInt8(ascii: "s"), UInt8(ascii: "s")), (UInt8(ascii: "z"), UInt8(ascii: "z")),
      (_, UInt8(ascii: "x")),
      (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }

  /// Whether a word means something else without its `s`: `goods` are not what is `good`.
  private static func isPluralOnly(_ word: WordForm) -> Bool {
    pluralsOnly.contains(word.id)
  }
}

private let pluralsOnly = ["arms", "customs", "goods", "means", "news", "series", "species"].map {
  Words(of: $0, .none)[0]
}
