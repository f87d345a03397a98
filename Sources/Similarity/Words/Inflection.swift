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

extension WordForm {
  /// Takes off an English plural ending, or makes `y` of it, where the form is a word in small ASCII letters.
  mutating func takeOffEnglishEnding() {
    guard count > 3, self[count - 1] == UInt8(ascii: "s") else { return }
    let before = self[count - 2]
    // `process`, `status`, `analysis`
    if before == UInt8(ascii: "s") || before == UInt8(ascii: "u") || before == UInt8(ascii: "i") { return }
    if count <= longestPluralOnly, pluralsOnly.contains(id) { return }
    guard before == UInt8(ascii: "e") else { return removeLast(1) }
    if count > 4, self[count - 3] == UInt8(ascii: "i") {
      removeLast(3)
      append(UInt8(ascii: "y"))
    } else {
      removeLast(isSibilant(before: count - 2) ? 2 : 1)
    }
  }

  /// Whether the letters before the offset take `-es`: `processes`, `boxes`, `matches`, `dishes`, `quizzes`.
  private func isSibilant(before end: Int) -> Bool {
    guard end > 2 else { return false }
    switch (self[end - 2], self[end - 1]) {
    case (UInt8(ascii: "s"), UInt8(ascii: "s")), (UInt8(ascii: "z"), UInt8(ascii: "z")),
      (_, UInt8(ascii: "x")),
      (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }
}

/// Words that mean something else without their `s`: `goods` are not what is `good`.
private let pluralsOnly = ["arms", "customs", "goods", "means", "news", "series", "species"].map {
  Words(of: $0, .none)[0]
}
private let longestPluralOnly = 7
