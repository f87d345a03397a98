import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct FlowScalarTests {
  @Test(arguments: [
    ("old debt", "old debt"), ("OPS/PLAN.yaml", "OPS/PLAN.yaml"), ("", "\"\""), ("no", "\"no\""),
    ("12e4", "\"12e4\""), ("2024-01-31", "\"2024-01-31\""), ("a: b", "\"a: b\""), ("L1[0]", "\"L1[0]\""),
    ("-a", "\"-a\""), ("a ", "\"a \""), ("say \"a\\b\"", #""say \"a\\b\"""#), ("a\tb\n", #""a\x09b\n""#),
    ("é\u{A0}\u{202E}", #""é\xA0\u202E""#),
  ])
  func `a text is plain where every reader takes it for the same text`(text: String, written: String) {
    #expect(flowScalar(text) == written)
  }

  @Test func `any text comes back as it was`() throws {
    var random = SeededGenerator(seed: 5)
    let scalars =
      (0...0x2100).compactMap { Unicode.Scalar($0 as Int) } + ["\u{FEFF}", "\u{FFFE}", "🏭", "\u{E0041}"]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        text.unicodeScalars.append(
          Bool.random(using: &random)
            ? scalars.randomElement(using: &random) ?? "a"
            : "a,:#-\"'\\ 1.e[]{}".unicodeScalars.randomElement(using: &random) ?? "a")
      }
      let tree = try SyntaxTree(
        reading: SourceFile(path: "file.yaml", text: "- {a: \(flowScalar(text)), b: c}\n"))
      let value = try #require(tree.ids.first { tree[$0].role == .value })
      #expect(Array(tree.text(of: value).unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
