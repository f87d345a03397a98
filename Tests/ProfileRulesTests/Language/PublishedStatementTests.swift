import Diagnostics
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// What the rules of language make of published statements: every twentieth task of O*NET 29.3, and the summaries of the
/// Financial Times' engineering family.
@Suite(
  .enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with onet-29.3 and ft-progression")
)
struct PublishedStatementTests {
  @Test func `the tasks begin with verbs that are known`() throws {
    let tasks = try publishedTasks()
    #expect(tasks.count == 940)
    let style = "style:\n  statements: {verb: third-person}"
    let finding = try found("statement-form", in: tasks, style: style).first
    #expect(finding?.members.count == 940)
  }

  @Test func `one of thirteen tasks names several duties, where half of them hold an 'and'`() throws {
    let tasks = try publishedTasks()
    #expect(tasks.count { $0.contains(" and ") } == 518)
    #expect(try found("compound-statement", in: tasks).first?.members.count == 71)
  }

  @Test func `nearly all summaries of the FT end in a full stop, and half of them name several duties`()
    throws
  {
    let summaries = try publishedSummaries()
    #expect(summaries.count == 72)
    let endings = try found("statement-form", in: summaries, style: "style:\n  statements: {ending: none}")
      .filter { $0.message.contains("full stop") }
    #expect(endings.reduce(0) { $0 + $1.members.count } == 69)
    #expect(try found("compound-statement", in: summaries).first?.members.count == 38)
  }

  private func found(_ rule: RuleName, in tasks: [String], style: String = "") throws -> [Finding] {
    let list = tasks.map { "- '\($0.replacing("'", with: "''"))'" }.joined(separator: "\n")
    return try check(workspace(of: list, style: style)).filter { $0.rule == rule }
  }
}

/// Every twentieth task statement, in the order of the file.
private func publishedTasks() throws -> [String] {
  let file = try DataFolder("onet-29.3").files(withSuffix: "Task Statements.tsv")[0]
  let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
  return rows.enumerated().filter { $0.offset % 20 == 0 }.map { row in
    let fields = row.element.split(separator: "\t", omittingEmptySubsequences: false)
    return String(fields[3]).replacing("\"\"", with: "'").replacing("\"", with: "").replacing("\r", with: "")
  }
}

/// The summaries of the current engineering family, in the order of the file, without spaces that nobody sees.
private func publishedSummaries() throws -> [String] {
  let file = try #require(DataFolder("ft-progression").files(withSuffix: "engineering.yml").first)
  let tree = try SyntaxTree(reading: file)
  let keys = tree.ids.filter { tree[$0].role == .key && tree.scalar($0, equals: "summary".utf8) }
  // Those of competencies, not of themes.
  return keys.compactMap { key in
    guard let item = tree.parent(of: key) else { return nil }
    let entries = Array(tree.entries(of: item))
    guard entries.contains(where: { tree.scalar($0.key, equals: "proficiency".utf8) }),
      let entry = entries.first(where: { $0.key == key })
    else { return nil }
    return tree.text(of: entry.value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("\u{200B}", with: "")
  }
}
