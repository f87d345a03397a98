import Diagnostics
import Reporting
import Testing

/// The source line of a finding and the underline below it.
@Suite struct ExcerptTests {
  @Test(arguments: [
    ("名前: ⟦東京⟧ 工場", "名前: 東京 工場", "      ^^^^"),
    ("🏭 ⟦ｆ⟧ull", "🏭 ｆull", "   ^^"),
    ("e\u{301}te\u{301} ⟦naïf⟧", "e\u{301}te\u{301} naïf", "    ^^^^"),
    ("é ⟦nai\u{308}f⟧ x", "é nai\u{308}f x", "  ^^^^"),
    ("\u{1112}\u{1161}\u{11AB} ⟦x⟧", "\u{1112}\u{1161}\u{11AB} x", "   ^"),
    ("🇫🇷 ⟦x⟧", "🇫🇷 x", "   ^"),
  ])
  func `an underline stands below what it marks, by the width of characters`(
    text: String, source: String, underline: String
  ) {
    #expect(excerpt(of: place(text)) == [source, underline])
  }

  @Test func `a tab is four spaces`() {
    #expect(excerpt(of: place("\ta:\t⟦b\tc⟧")) == ["    a:    b    c", "          ^^^^^^"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a place of several lines is underlined to the end of the first`(ending: String) {
    let text = "a: 1\(ending)b: ⟦one\(ending)  two⟧\(ending)"
    #expect(excerpt(of: place(text)) == ["b: one", "   ^^^"])
  }

  @Test func `an empty place at the end of a line or a file has one mark`() {
    #expect(excerpt(of: place("kind:⟦⟧\r\nversion: 1")) == ["kind:", "     ^"])
    #expect(excerpt(of: place("kind: profile⟦⟧")) == ["kind: profile", "             ^"])
    #expect(
      rendered(report([finding(at: place("kind: profile\r\n⟦⟧"))]), as: .full) == """
        error[value-not-allowed]: this is not allowed
         --> Profiles/A.yaml:2:1
          |
        2 |
          | ^
          |
          = plumb explain value-not-allowed

        1 finding: 1 error · 0 fixable · 14 files, 20 pages

        """)
  }

  @Test func `a long line is cut around what is marked`() {
    let words = "one two three four five six seven eight nine ten eleven twelve"
    #expect(
      excerpt(of: place("⟦one⟧" + words.dropFirst(3)), width: 34)
        == ["one two three four five six s…", "^^^"])
    #expect(
      excerpt(of: place(words.replacing("six", with: "⟦six⟧")), width: 34)
        == ["…e four five six seven eight …", "             ^^^"])
    #expect(
      excerpt(of: place(words.replacing("twelve", with: "⟦twelve⟧")), width: 34)
        == ["… eight nine ten eleven twelve", "                        ^^^^^^"])
    #expect(
      excerpt(of: place(words + "⟦⟧"), width: 34) == [
        "…eight nine ten eleven twelve", "                             ^",
      ]
    )
  }

  @Test func `what is marked is cut itself where it is too long`() {
    let words = "a: one two three four five six seven eight nine ten eleven twelve"
    #expect(
      excerpt(of: place("a: one ⟦" + words.dropFirst(7) + "⟧"), width: 34)
        == ["…e two three four five six se…", "   ^^^^^^^^^^^^^^^^^^^^^^^^^^^"])
  }

  @Test func `a cut through a wide character leaves a space`() {
    let source = String(repeating: "東", count: 40)
    #expect(
      excerpt(of: place("⟦x⟧" + source), width: 34)
        == ["x" + String(repeating: "東", count: 14) + "…", "^"])
    #expect(
      excerpt(of: place("⟦東⟧" + source), width: 34)
        == [String(repeating: "東", count: 14) + " …", "^^"])
  }

  @Test func `lines are cut without a terminal too`() {
    let lines = excerpt(of: place("a: ⟦b⟧" + String(repeating: "x", count: 100_000)))
    #expect(lines[0].unicodeScalars.count == 120)
  }
}

/// The source line and the underline, without the frame around them.
private func excerpt(of place: Place, width: Int? = nil) -> [String] {
  let style = Style(hasColors: false, width: width)
  return rendered(report([finding(at: place)]), as: .full, style: style)
    .split(separator: "\n", omittingEmptySubsequences: false)[3...4]
    .map { String($0.dropFirst(4)) }
}
