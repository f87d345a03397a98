import Diagnostics
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// What became of a text that was read by a shape.
struct Reading<Value: Sendable> {
  let field: Field<Value>
  let findings: [Finding]

  init(_ text: String, as shape: Shape<Value>) throws {
    let tree = try SyntaxTree(reading: SourceFile(path: "test.yaml", text: text))
    var decoder = LocatedDecoder(DocumentFindings(of: tree, entity: "test", itemNames: ["id"]))
    self.field = shape.decode(try #require(tree.roots.first), with: &decoder)
    self.findings = decoder.findings.findings
  }
}

/// The findings of marked text, which have to be exactly at the marks, in their order.
func findings<Value>(
  _ marked: String, as shape: Shape<Value>, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Finding] {
  let text = MarkedText(marked)
  let findings = try Reading(text.text, as: shape).findings
  #expect(
    findings.map(\.place.range).sorted() == text.ranges.sorted(), "\(findings.map(\.message))",
    sourceLocation: sourceLocation)
  return findings
}

extension Finding {
  /// The text after its fix has been applied.
  func mended(_ text: String) -> String? {
    guard let fix else { return nil }
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.range, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A document with something of every shape.
struct Job: Sendable {
  var code: Field<String> = .absent
  var title: Field<String> = .absent
  var focus: Field<String> = .absent
  var rank: Field<Int> = .absent
  var since: Field<CalendarDate> = .absent
  var responsibilities: Field<Keyed<Listed<Duty>>> = .absent

  static let shape = Shape<Job>.record(
    "job", "A job.", empty: Job(),
    [
      .required("code", { $0.code = $1 }, .text(.code), "its code"),
      .required("title", { $0.title = $1 }, .line, "its name"),
      .optional("focus", { $0.focus = $1 }, .paragraphs, "what it is about"),
      .optional("rank", { $0.rank = $1 }, .integer(atLeast: 1), "its place"),
      .optional("since", { $0.since = $1 }, .date, "its first day"),
      .optional(
        "responsibilities", { $0.responsibilities = $1 },
        .keyed(by: .text(.identifier), of: .list(of: Duty.shape)),
        "its duties, by level"),
    ])
}

/// A duty of a job: a text, or a record of it.
struct Duty: Sendable {
  var id: Field<String> = .absent
  var text: Field<String> = .absent
  var weight: Field<Int> = .absent

  static let shape = Shape<Duty>.either(
    Shape<String>.line.located { text, node in Duty(text: .given(text, at: node)) },
    or: .record(
      "duty", "A duty.", empty: Duty(),
      [
        .optional("id", { $0.id = $1 }, .text(.identifier), "its id"),
        .required("text", { $0.text = $1 }, .line, "what is done"),
        .optional("weight", { $0.weight = $1 }, .integer(), "how much it counts"),
      ]))
}
