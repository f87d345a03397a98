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
    let inflection = Inflection.english
    #expect(Words(of: left, inflection) == Words(of: right, inflection))
  }

  /// Texts that share no word, to English readers.
  static let different = [
    ("process", "proces"), ("status", "statu"), ("analysis", "analysi"), ("goods", "good"), ("C++", "C"),
    ("C#", "C"), ("1.5", "15"), ("planning", "plan"), ("led", "lead"), ("news", "new"), ("И", "Й"),
    ("ties", "ty"),
  ]

  @Test(arguments: different)
  func `words that mean something else stay different`(left: String, right: String) {
    let inflection = Inflection.english
    let overlap = Words(of: left, inflection).overlap(with: Words(of: right, inflection))
    #expect(overlap.shared == 0)
  }

  @Test(arguments: [("plans", "plan"), ("l'usine", "lusine"), ("policies", "policy")])
  func `in other languages every ending counts`(left: String, right: String) {
    let inflection = Inflection(language: "fr")
    #expect(Words(of: left, inflection) != Words(of: right, inflection))
  }

  @Test(arguments: [("en", true), ("en-GB", true), ("de", false), ("enm", false)])
  func `inflection follows the language tag`(tag: String, isEnglish: Bool) {
    let inflection = Inflection(language: tag)
    let isOneWord = Words(of: "plans", inflection) == Words(of: "plan", inflection)
    #expect(isOneWord == isEnglish)
  }

  @Test(arguments: [
    ("Plans the area’s weeks, 1,500 in all.", ["Plans", "the", "area’s", "weeks", "1,500", "in", "all"]),
    ("  „Übt“ C++/C# (daily)", ["Übt", "C++", "C#", "daily"]),
    ("品質 management", ["品", "質", "management"]),
    ("", []), (" – ", []),
  ])
  func `every word knows its bytes`(text: String, parts: [String]) {
    let inflection = Inflection.english
    let bytes = Array(text.utf8)
    let words = Words(of: text, inflection)
    let found = words.indices.map { String(decoding: bytes[words.range(at: $0)], as: UTF8.self) }
    #expect(found == parts)
  }

  @Test func `ill-formed text has words too`() {
    let inflection = Inflection.english
    let bytes: [UInt8] = [0x61, 0x80, 0x62, 0xE2, 0x82, 0x63, 0xF0]
    #expect(Words(of: bytes.span, inflection).range(at: 0) == 0..<1)
  }

  /// The base of a Latin letter as its name in Unicode tells it: `LATIN SMALL LETTER E WITH ACUTE`.
  @Test func `Latin letters lose what their names say they are written with`() {
    for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
      guard let letter = Unicode.Scalar(value), let name = letter.properties.name else { continue }
      let parts = name.split(separator: " ")
      guard parts.count > 4, parts[0] == "LATIN", parts[2] == "LETTER", parts[4] == "WITH",
        parts[3].count == 1
      else { continue }
      #expect(Words(of: "\(letter)", .none) == Words(of: String(parts[3]), .none), "\(name)")
    }
  }

  @Test func `many words are kept apart`() {
    let inflection = Inflection.none
    let text = (0..<5000).map { "word\($0)" }.joined(separator: " ")
    let first = Words(of: text, inflection)
    #expect(Set(first).count == 5000)
    #expect(Words(of: text, inflection) == first)
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
    let inflection = Inflection.english
    let names = ["team", "teams of teams", "P&L"]
    let phrases = Phrases(names.map { Words(of: $0, inflection) }, mark: 1)
    let words = Words(of: text, inflection)
    let bytes = Array(text.utf8)
    let found = phrases.matches(in: words).map {
      (names[$0.phrase], String(decoding: bytes[words.bytes(of: $0.words)], as: UTF8.self))
    }
    #expect(found.elementsEqual(expected) { $0 == $1 })
  }

  @Test func `a word longer than others is a word like them`() {
    let inflection = Inflection.english
    let long = "Donaudampfschifffahrtsgesellschaft"
    let words = Words(of: "\(long) \(long.lowercased()) \(long)en \(long)s", inflection)
    #expect(words[0] == words[1] && words[0] != words[2] && words[0] == words[3])
  }

  @Test(arguments: [
    ("capital planning", "planning", 1..<2), ("root cause analysis", "Root-cause", 0..<2),
    ("plan", "planning", nil), ("of a cause", "cause of", nil), ("planning", "", nil),
  ])
  func `a run of words is found in a text`(text: String, part: String, place: Range<Int>?) {
    let inflection = Inflection.english
    let words = Words(of: text, inflection)
    #expect(words.firstRun(of: Words(of: part, inflection)) == place)
  }
}
