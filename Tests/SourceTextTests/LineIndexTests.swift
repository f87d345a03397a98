import SourceText
import Testing

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\u{2028}b", 4, 1, 3),
    ("a\u{85}b", 3, 1, 3), ("é#", 2, 1, 2), ("a\n", 2, 2, 1), ("", 0, 1, 1), ("👩‍💻x", 11, 1, 4),
  ])
  func `lines end with LF, CRLF or CR and columns count scalars`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    var lines = LineIndex(Array(text.utf8))
    #expect(lines.position(at: offset) == Position(line: line, column: column, offset: offset))
  }

  @Test(arguments: [("a\nbc\n", 2, "bc"), ("a\r\nbc\r\nd", 2, "bc"), ("a\rbc\rd", 2, "bc"), ("a", 1, "a")])
  func `the contents of a line leave its ending out`(text: String, line: Int, contents: String) {
    let file = SourceFile(path: "a.yaml", text: text)
    var lines = LineIndex(file.bytes)
    #expect(file.text(in: lines.contents(ofLine: line)) == contents)
  }
}
