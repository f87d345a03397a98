import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct RangeTests {
  static let scalars = [
    "⟦plain text⟧", "⟦key⟧: ⟦value⟧", "- ⟦a⟧\n- ⟦b c⟧  \n", "⟦'it''s'⟧: ⟦\"a\\tb\"⟧",
    "⟦a⟧: ⟦two\n  lines⟧\n⟦b⟧: ⟦c⟧",
    "⟦a⟧: ⟦|\n  one\n  two⟧\n\n\n⟦b⟧: ⟦c⟧\n", "⟦a⟧: ⟦>-\n  one  ⟧\n   \n# note\n⟦b⟧: ⟦c⟧", "⟦a⟧: ⟦|+2⟧\n\n\n",
    "⟦a⟧:⟦⟧\n⟦b⟧:⟦⟧ # note\n", "-⟦⟧\n- ⟦a⟧\n-⟦⟧", "{⟦a⟧:⟦⟧ , ⟦b⟧⟦⟧ }", "? ⟦a⟧⟦⟧\n? ⟦b⟧\n: ⟦c⟧", "?⟦⟧\n: ⟦a⟧",
    "⟦a⟧: &x ⟦b⟧", "⟦a⟧: !!str &x ⟦'b'⟧", "⟦a⟧: &x !!str\n  # note\n  ⟦b⟧", "⟦a⟧: &x⟦⟧\n&y ⟦b⟧: ⟦c⟧", "! ⟦a⟧",
    "⟦a⟧: !t ⟦|\n  text⟧\n", "---⟦⟧\n--- ⟦a⟧\n...\n", "# note\n\n", "[⟦a⟧: ⟦b⟧, ⟦c⟧]",
    "⟦a⟧: ⟦b⟧\r\n⟦c⟧: ⟦|\r\n  x\r\n  y⟧\r\n\r\n⟦d⟧: ⟦e⟧\r\n", "\u{FEFF}⟦a⟧: ⟦b⟧\n",
    "\u{FEFF}⟦a⟧: ⟦é⟧\n⟦c⟧: ⟦d⟧",
    "⟦a⟧:\t⟦b⟧\t\n⟦c⟧:\t⟦d⟧", "⟦größe⟧: ⟦naïve café⟧ # été\n⟦b⟧: ⟦日本語⟧\n⟦c⟧: ⟦x⟧",
    "⟦a⟧: ⟦\"x\u{2028}y\"⟧\n⟦b⟧: ⟦c⟧", "⟦a⟧: ⟦\"x\u{85}y\"⟧\n⟦b⟧: ⟦c⟧", "⟦a⟧: ⟦👩‍💻 writes 🎉⟧\n⟦🎉⟧: ⟦b⟧",
  ]

  @Test(arguments: scalars)
  func `a scalar covers its own text and nothing else`(marked: String) throws {
    let text = MarkedText(marked)
    let tree = try SyntaxTree(reading: text.file)
    #expect(tree.ids.filter { tree[$0].kind == .scalar }.map { tree[$0].range } == text.ranges)
    #expect(Soundness(of: tree).complaints == [])
  }

  static let collections = [
    "⟦a: 1\nb: 2⟧\n\n# note\n", "⟦a:\n  ⟦- x\n  - y⟧\n\n# note\nb: c⟧\n", "⟦- ⟦- a\n  - b⟧\n- ⟦c: d⟧⟧\n",
    "⟦a: b⟧\n", "⟦a:\n⟦- x\n- y⟧\nb: ⟦[x, ⟦{y: z}⟧, ⟦k: v⟧ ]⟧⟧ # note\n", "&x\n⟦a: b⟧\n",
    "⟦a: &x\n  ⟦- b⟧⟧\n",
    "⟦a: !!map &x ⟦{b: c}⟧⟧", "⟦&x a: b⟧", "⟦a: ⟦[ # note\n ]⟧⟧ # note", "⟦a:\n  ⟦b: |\n    text⟧⟧\n\n\n",
    "⟦? ⟦- a⟧\n: ⟦- b⟧⟧\n", "⟦-\n-⟧\n\n", "⟦a:⟧\n", "--- !t\n⟦a: b⟧\n...\n", "⟦[⟦⟦{a: b}⟧: c⟧]⟧",
  ]

  @Test(arguments: collections)
  func `a list or mapping ends where its last content ends`(marked: String) throws {
    let text = MarkedText(marked)
    let tree = try SyntaxTree(reading: text.file)
    let found = tree.ids.filter { [.sequence, .mapping].contains(tree[$0].kind) }.map { tree[$0].range }
    #expect(found == text.ranges)
    #expect(Soundness(of: tree).complaints == [])
  }

  @Test func `anchors and tags have ranges of their own`() throws {
    let text = MarkedText("a: ⟦!!str⟧ ⟦&x⟧ b\nc: *x\n")
    let tree = try SyntaxTree(reading: text.file)
    let id = try #require(tree.ids.first { tree.anchor(of: $0) != nil })
    #expect([tree.tagRange(of: id), tree.anchorRange(of: id)] == text.ranges)
    #expect(tree.anchor(of: id) == "x")
    #expect(tree.tag(of: id) == "tag:yaml.org,2002:str")
  }
}
