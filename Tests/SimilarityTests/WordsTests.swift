import Similarity
import Testing

@Suite struct WordsTests {
  /// Texts of the same words, to English readers.
  static let same = [
    ("Plans the WEEK", "plans the week"),
    ("Plans the week.", "«Plans» – the week!"),
    ("Cross-training matrix", "cross training — matrix"),
    ("Ｐｌａｎｓ　ｗｅｅｋ ３", "plans week 3"),
    ("Réseau, Łódź, København", "Reseau, Lodz, Kobenhavn"),
    ("Re\u{301}seau", "Réseau"),
    ("the plant’s plan", "the plant's plan"),
    ("the plants' plans", "the plant plan"),
    ("plan\u{AD}ning\u{200B}", "planning"),
    ("policies, boxes, matches, processes, causes", "policy, box, match, process, cause"),
    ("Й", "И\u{306}"),
    ("ΛΌΓΟΣ", "λόγος"),
    ("品質管理", "品 質 管 理"),
  ]

  @Test(arguments: same)
  func `texts that differ in layout, case, accents and safe endings have the same words`(
    left: String, right: String
  ) {
    var vocabulary = Vocabulary(.english)
    #expect(vocabulary.words(of: left).ids == vocabulary.words(of: right).ids)
  }

  /// Texts that share no word, to English readers.
  static let different = [
    ("process", "proces"), ("status", "statu"), ("analysis", "analysi"), ("goods", "good"), ("C++", "C"),
    ("C#", "C"), ("1.5", "15"), ("planning", "plan"), ("led", "lead"), ("news", "new"), ("И", "Й"),
    ("ties", "ty"),
  ]

  @Test(arguments: different)
  func `words that mean something else stay different`(left: String, right: String) {
    var vocabulary = Vocabulary(.english)
    let overlap = vocabulary.words(of: left).overlap(with: vocabulary.words(of: right))
    #expect(overlap.shared == 0)
  }

  @Test(arguments: [("plans", "plan"), ("l'usine", "lusine"), ("policies", "policy")])
  func `in other languages every ending counts`(left: String, right: String) {
    var vocabulary = Vocabulary(Inflection(language: "fr"))
    #expect(vocabulary.words(of: left).ids != vocabulary.words(of: right).ids)
  }

  @Test(arguments: [("en", true), ("en-GB", true), ("de", false), ("enm", false)])
  func `inflection follows the language tag`(tag: String, isEnglish: Bool) {
    var vocabulary = Vocabulary(Inflection(language: tag))
    let isOneWord = vocabulary.words(of: "plans").ids == vocabulary.words(of: "plan").ids
    #expect(isOneWord == isEnglish)
  }

  @Test(arguments: [
    ("Plans the area’s weeks, 1,500 in all.", ["Plans", "the", "area’s", "weeks", "1,500", "in", "all"]),
    ("  „Übt“ C++/C# (daily)", ["Übt", "C++", "C#", "daily"]),
    ("品質 management", ["品", "質", "management"]),
    ("", []), (" – ", []),
  ])
  func `every word knows its bytes`(text: String, parts: [String]) {
    var vocabulary = Vocabulary(.english)
    let bytes = Array(text.utf8)
    let found = vocabulary.words(of: text).ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == parts)
  }

  @Test func `ill-formed text has words too`() {
    var vocabulary = Vocabulary(.english)
    let bytes: [UInt8] = [0x61, 0x80, 0x62, 0xE2, 0x82, 0x63, 0xF0]
    #expect(vocabulary.words(of: bytes.span).ranges.first == 0..<1)
  }

  @Test func `a large vocabulary keeps its words apart`() {
    var vocabulary = Vocabulary(.none)
    let text = (0..<5000).map { "word\($0)" }.joined(separator: " ")
    let first = vocabulary.words(of: text)
    #expect(Set(first.ids).count == 5000)
    #expect(vocabulary.words(of: text).ids == first.ids)
  }

  @Test(arguments: [
    ("capital planning", "planning", 1..<2), ("root cause analysis", "Root-cause", 0..<2),
    ("plan", "planning", nil), ("of a cause", "cause of", nil), ("planning", "", nil),
  ])
  func `a run of words is found in a text`(text: String, part: String, place: Range<Int>?) {
    var vocabulary = Vocabulary(.english)
    let words = vocabulary.words(of: text)
    #expect(words.firstRun(of: vocabulary.words(of: part)) == place)
  }
}
