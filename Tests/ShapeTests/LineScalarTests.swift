import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

@Suite struct LineScalarTests {
  @Test(arguments: [
    ("Plans the week, by due date", "Plans the week, by due date"), ("", "\"\""), ("no", "\"no\""),
    ("C#", "C#"), ("plant #4", "\"plant #4\""), ("Warns: late orders", "\"Warns: late orders\""),
    ("12:30 shift", "12:30 shift"), ("the sales desk:", "\"the sales desk:\""), ("(part)", "(part)"),
    ("- a", "\"- a\""), ("\"right\" words", #""\"right\" words""#), ("@Road", "\"@Road\""),
    ("Café", "Café"), ("a\u{A0}b", #""a\xA0b""#), (" a", "\" a\""), ("29.3", "\"29.3\""),
  ])
  func `a sentence is plain where every reader takes it for the same text`(text: String, written: String) {
    #expect(lineScalar(text) == written)
  }

  @Test(arguments: [
    ("one two three", ["one two", "three"]), ("one", ["one"]), ("unbreakable", ["unbreakable"]),
    ("# one: two", ["# one:", "two"]),
  ])
  func `a text is folded at its spaces`(text: String, lines: [String]) {
    #expect(foldedLines(text, width: 8) == lines)
  }

  @Test(arguments: ["one  two", " one", "one ", "", "one\ntwo", "one\u{200B} two"])
  func `a text that would not read the same is not folded`(text: String) {
    #expect(foldedLines(text, width: 8) == nil)
  }

  @Test func `any text comes back as it was`() throws {
    var random = SeededGenerator(seed: 6)
    let parts = [
      " ", " ", ": ", " #", "#", ":", "-", "- ", "\"", "'", "\\", "word", "é", "\u{A0}", "\u{FEFF}", "\n",
      "\t",
      "no", "1.0", "?", "&", "*", "!", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "...", "---", "🏭",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      var documents = ["key: \(lineScalar(text))\nnext: 1\n", "- \(lineScalar(text))\n- next\n"]
      if let lines = foldedLines(text, width: 5) {
        documents.append("key: >-\n" + lines.map { "  \($0)\n" }.joined() + "next: 1\n")
      }
      for document in documents {
        let tree = try SyntaxTree(reading: SourceFile(path: "file.yaml", text: document))
        let role: Node.Role = document.hasPrefix("-") ? .item : .value
        let value = try #require(tree.ids.first { tree[$0].role == role })
        #expect(Array(tree.text(of: value).unicodeScalars) == Array(text.unicodeScalars), "\(document)")
      }
    }
  }
}
