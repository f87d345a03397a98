import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct ProblemTests {
  @Test(arguments: [
    ("a: one: two", 6, Malformation.colonInText), ("a: \"b\" c", 7, .textAfterQuote),
    ("- 'b' c", 6, .textAfterQuote),
    ("- [b] c", 6, .textAfterBracket), ("a: \"b", 3, .unclosedQuote), ("a: 'b\nc: d\n", 3, .unclosedQuote),
    ("a: [b\nc: d", 3, .unclosedBracket), ("a: *\n", 3, .specialStart(0x2A)),
    ("a: & b", 3, .specialStart(0x26)),
    ("a: @b", 3, .specialStart(0x40)), ("a: `b`", 3, .specialStart(0x60)), ("a: %b", 3, .specialStart(0x25)),
    ("%b\n", 0, .specialStart(0x25)), ("a: > b", 3, .specialStart(0x3E)), ("a: - b", 3, .listOnSameLine),
    ("a: b\nc\nd: e", 5, .lineWithoutColon), ("a: \"\\d\"", 4, .unknownEscape),
    ("a: b\n - c\n- d", 10, .indentation),
    ("a: }", 3, .specialStart(0x7D)), ("a: [b,", 3, .unclosedBracket), ("a: !x!y z", 3, .specialStart(0x21)),
    ("a: ? b", 3, .specialStart(0x3F)),
    ("  a: b\n c: d", 8, .indentation), ("- a\nb: c", 4, .indentation),
    ("a: [\"b]", 4, .unclosedQuote), ("a: [b, [c,\n", 7, .unclosedBracket),
    ("a: b\n}", 5, .specialStart(0x7D)),
  ])
  func `a file that is no YAML is refused with what its author did`(
    text: String, offset: Int, malformation: Malformation
  ) throws {
    do throws(SyntaxProblem) {
      _ = try read(text)
      Issue.record("nothing is refused")
    } catch {
      guard case .malformed(let found, _, _) = error.kind else {
        Issue.record("\(error.kind)")
        return
      }
      #expect(found == malformation, "\(error)")
      #expect(error.range.start == offset, "\(error)")
    }
  }

  /// The first mark is the place, the second the one related to it.
  @Test(arguments: [
    "a: one⟦:⟧ two", "a: b\n⟦c⟧\nd: e", "a: ⟦*⟧\n", "a: ⟦@⟧b", "a: ⟦>⟧ b", "a: ⟦\"⟧b\nc: d\n", "a: [⟦'⟧b]\n",
    "a: ⟦[⟧b,\n", "a: ⟦[⟧b\nc⟦:⟧ d\n", "a: \"b\" ⟦c⟧\n", "a: \"b⟦\\⟧d\"", "a: ⟦\"⟧b\nc: \"⟦d⟧\"\n",
    "⟦a⟧:\n  b: c\n ⟦d⟧: e\n",
    "a:\n  ⟦-⟧ b\n ⟦-⟧ c\n", "a:\n  ⟦-⟧ b\n  ⟦c⟧: d\n", "a:\n  L1:\n   - x\n   ⟦-⟧ y\n  ⟦-⟧ z\n",
    "a: [b] ⟦c⟧", "a: ⟦-⟧ b",
    "a: [b: c⟦:⟧ d]",
  ])
  func `a second place is shown where it explains the first`(marked: String) {
    let text = MarkedText(marked)
    do throws(SyntaxProblem) {
      _ = try SyntaxTree(reading: text.file)
      Issue.record("nothing is refused")
    } catch {
      #expect(Set([error.range] + error.related) == Set(text.ranges), "\(error)")
    }
  }

  @Test(arguments: ["a:\n⟦\t⟧b: c", "- a\n⟦\t⟧- b", "⟦\t⟧a: b"])
  func `a tab where only spaces may stand is told as such`(marked: String) {
    let text = MarkedText(marked)
    do throws(SyntaxProblem) {
      _ = try SyntaxTree(reading: text.file)
      Issue.record("nothing is refused")
    } catch {
      #expect(error.kind == .tabIndentation)
      #expect(error.range == text.ranges.first)
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xC3, 0x28], 1), ([0x61, 0x80], 1), ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0x61, 0xF0, 0x9F], 1),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0xFF], 9),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8], offset: Int) {
    do throws(SyntaxProblem) {
      _ = try SyntaxTree(reading: SourceFile(path: "a.yaml", bytes: bytes))
      Issue.record("nothing is refused")
    } catch {
      #expect(error.kind == .notUTF8(bytes[offset]))
      #expect(error.range == ByteRange(offset, offset + 1))
    }
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00], [0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is recognised`(bytes: [UInt8]) {
    let problem = #expect(throws: SyntaxProblem.self) {
      try SyntaxTree(reading: SourceFile(path: "a.yaml", bytes: bytes))
    }
    #expect(problem?.kind == .utf16)
  }

  @Test func `characters that YAML forbids are refused where they stand`() {
    #expect(refusal("é: b⟦\0⟧c") == .nulByte)
    #expect(refusal("é: b⟦\u{7}⟧c") == .forbiddenCharacter(7))
  }

  @Test func `aliases have to stand for something that is complete`() {
    #expect(refusal("a: ⟦*x⟧") == .undefinedAlias("x"))
    #expect(refusal("a: &x b\n---\nc: ⟦*x⟧") == .undefinedAlias("x"))
    let text = MarkedText("a: ⟦&x⟧ [⟦*x⟧]")
    let problem = #expect(throws: SyntaxProblem.self) { try SyntaxTree(reading: text.file) }
    #expect(problem == SyntaxProblem(.recursiveAlias("x"), at: text.ranges[1], related: [text.ranges[0]]))
  }

  @Test func `what does not keep a file from being read is told with its place`() throws {
    #expect(try problem("⟦a⟧: b\n⟦'a'⟧: c\n") == .duplicateKey("a"))
    #expect(try problem("a: ⟦&x⟧ b\n") == .unusedAnchor("x"))
    #expect(try problem("a: &x {⟦b⟧: c}\nd:\n  <<: *x\n  ⟦b⟧: e\n") == .mergeHidesField("b"))
    #expect(try problem("a:\n  <<: ⟦b⟧\n") == .malformedMerge)
    #expect(try problem("a: b\n⟦---⟧\nc: d\n---\ne: f\n") == .severalDocuments)
  }

  @Test func `equal keys are found among many`() throws {
    let lines = (0..<100).map { "statement-\($0): x\n" }.joined()
    #expect(
      try problem(lines + "⟦many⟧: x\n" + lines.replacing("s", with: "t") + "⟦many⟧: y\n")
        == .duplicateKey("many"))
  }
}
