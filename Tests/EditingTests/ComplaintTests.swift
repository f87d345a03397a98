import Diagnostics
import Editing
import SourceText
import TestSupport
import Testing

@Suite struct ComplaintTests {
  @Test(arguments: [
    ("title: ⟦2024⟧\n", "\"2024\"", "2024"), ("- ⟦a: b⟧\n- c\n", "\"a: b\"", "a: b"),
    ("[a, ⟦*x⟧]\n", "b", nil), ("a: 1\n⟦b: 2\n⟧c: 3\n", "", nil), ("a: ⟦&x ⟧b\n", "", nil),
    ("a: ⟦# gone⟧\n  b\n", "", nil), ("- ⟦one #two⟧\n", "\"one #two\"", "one #two"),
    ("a: 1\n⟦⟧b: 2\n", "c:\n  - d\n", nil), ("a: 1\r\nb: 2\r\n⟦⟧c: 3\r\n", "d:\n- e\n", nil),
    ("[a⟦⟧, b]\n", ", c", nil),
  ])
  func `what an edit says is no complaint`(marked: String, replacement: String, reading: String?) {
    let marked = marked.contains("*x") ? "- &x y\n- \(marked)" : marked
    #expect(complaint(marked, replacement, reading) == nil)
  }

  @Test(arguments: [
    ("a: ⟦b: c⟧\n", "\"b: c\"", nil), ("a: ⟦b: c⟧\nd: e: f\n", "\"b: c\"", nil),
    ("a: ⟦b: c⟧\nd: e: f\n", "\"b: c", "the file could not be read then either: the quote"),
    ("d: e: f\na: ⟦b: c⟧\n", "\"b: c\"", "the file could not be read then either: a colon"),
    ("a: ⟦b: c⟧\n", "\"b; c\"", "`b: c` would be written, and something else read"),
  ])
  func `an edit of a file that cannot be read has to get past its place`(
    marked: String, replacement: String, expected: String?
  ) {
    let found = complaint(marked, replacement, "b: c")
    #expect(expected.map { found?.hasPrefix($0) == true } ?? (found == nil), "\(found ?? "no complaint")")
  }

  @Test(arguments: [
    ("title: ⟦a⟧\n", "b # c", "b # c", "`b # c` would be written, and `b` read"),
    ("- ⟦a⟧\n- b\n", "a\n- c", nil, "`- a - b` would be read in another way"),
    ("- ⟦- a⟧\n- b\n", "\"- a", nil, "the file could not be read any more"),
    ("a: ⟦1 # why⟧\nb: 2\n", "1", nil, "the comment `# why` would be lost"),
    ("a: &x ⟦b⟧\nc: *x\n", "d", "d", "`*x` stands for the same text, and would change too"),
    ("a: ⟦&x⟧ b\nc: *x\n", "", nil, "the file could not be read any more"),
    ("a: ⟦!t ⟧b\n", "", nil, "`b` would be read in another way"),
    ("a: {b: 1⟦, c: 2⟧, d: 3}\n", ", e: 2, f: 4", nil, "`{b: 1, c: 2, d: 3}` would be read in another way"),
  ])
  func `what else changes is a complaint`(
    marked: String, replacement: String, reading: String?, expected: String
  ) throws {
    let found = try #require(complaint(marked, replacement, reading))
    #expect(found.hasPrefix(expected), "\(found)")
  }
}

/// The complaint about the replacement of what is marked, which then reads as `reading`.
private func complaint(_ marked: String, _ replacement: String, _ reading: String?) -> String? {
  let marked = MarkedText(marked)
  let edits = [Edit(file: marked.file.path, range: marked.ranges[0], replacement: replacement)]
  let range = replacement == "\"one #two\"" ? ByteRange(2, 5) : marked.ranges[0]
  return complaint(
    about: edits, readings: reading.map { [Reading(file: marked.file.path, range: range, text: $0)] } ?? [],
    changing: marked.file, into: applying(edits, to: marked.file.bytes))
}
