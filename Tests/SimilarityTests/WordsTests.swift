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
    #expect(vocabulary.words(of: left) == vocabulary.words(of: right))
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
    #expect(vocabulary.words(of: left) != vocabulary.words(of: right))
  }

  @Test(arguments: [("en", true), ("en-GB", true), ("de", false), ("enm", false)])
  func `inflection follows the language tag`(tag: String, isEnglish: Bool) {
    var vocabulary = Vocabulary(Inflection(language: tag))
    let isOneWord = vocabulary.words(of: "plans") == vocabulary.words(of: "plan")
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
    let words = vocabulary.words(of: text)
    let found = words.indices.map { String(decoding: bytes[words.range(at: $0)], as: UTF8.self) }
    #expect(found == parts)
  }

  @Test func `ill-formed text has words too`() {
    var vocabulary = Vocabulary(.english)
    let bytes: [UInt8] = [0x61, 0x80, 0x62, 0xE2, 0x82, 0x63, 0xF0]
    #expect(vocabulary.words(of: bytes.span).range(at: 0) == 0..<1)
  }

  @Test func `a large vocabulary keeps its words apart`() {
    var vocabulary = Vocabulary(.none)
    let text = (0..<5000).map { "word\($0)" }.joined(separator: " ")
    let first = vocabulary.words(of: text)
    #expect(Set(first).count == 5000)
    #expect(vocabulary.words(of: text) == first)
  }

  /// Texts, and what stands in them of `team`, `teams of teams` and `P&L`.
  static let phrases = [
    ("Leads one team.", [("team", "team")]),
    ("A team, and teams of teams", [("team", "team"), ("teams of teams", "teams of teams")]),
    ("Answers for the P & L of two teams", [("P&L", "P & L"), ("team", "teams")]),
    ("Plans the week, of one line", []),
    ("", []),
  ]

  @Test(arguments: phrases)
  func `declared phrases are found, the longest first`(text: String, expected: [(String, String)]) {
    var vocabulary = Vocabulary(.english)
    let phrases = Phrases(
      ["team", "teams of teams", "P&L"].map { (words: vocabulary.words(of: $0), meaning: $0) })
    let words = vocabulary.words(of: text)
    let bytes = Array(text.utf8)
    let found = phrases.matches(in: words).map {
      ($0.meaning, String(decoding: bytes[words.bytes(of: $0.words)], as: UTF8.self))
    }
    #expect(found.elementsEqual(expected) { $0 == $1 })
  }

  @Test func `a word longer than others is a word like them`() {
    var vocabulary = Vocabulary(.english)
    let long = "Donaudampfschifffahrtsgesellschaft"
    let words = vocabulary.words(of: "\(long) \(long.lowercased()) \(long)en \(long)s")
    #expect(words[0] == words[1] && words[0] != words[2] && words[0] == words[3])
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
