import Diagnostics
import FileSystem
import ProfileRules
import Reporting
import TestSupport
import Testing

/// What authors see: for each rule, the terminal output of its bad examples, as it stands in `Tests/Snapshots`.
///
/// Each snapshot was read before it was committed: what is wrong, why it matters, what to write. To see what a change
/// makes of them, run the tests with `PLUMB_RECORD=1` and look at the difference.
@Suite struct SnapshotTests {
  @Test(arguments: Catalogue.rules.map(\.description))
  func `a bad example looks in the terminal as it did when it was read`(rule: RuleDescription) throws {
    let snapshot = snapshots + "/\(rule.name.rawValue).txt"
    let shown = try rule.examples.filter { $0.verdict == .bad }.map { example in
      let found = try check(LaidOut(example, of: rule.name).files)
      let report = Report(findings: found, skipped: [], extent: Extent(files: 0, pages: 0))
      return String(decoding: ReportFormat.full.render(report), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast(2).joined(separator: "\n")
    }
    .joined(separator: "\n")
    if environment("PLUMB_RECORD") != nil { try replaceFile(snapshot, with: Array(shown.utf8)) }
    #expect(String(decoding: try readFile(snapshot), as: UTF8.self) == shown)
  }

  @Test func `there is a snapshot for every rule and nothing else`() throws {
    let names = try entries(ofFolder: snapshots).map(\.name)
    #expect(names == Catalogue.rules.map { $0.description.name.rawValue + ".txt" }.sorted())
  }
}

private let snapshots: String = {
  let parts = #filePath.split(separator: "/").dropLast(2)
  return "/" + parts.joined(separator: "/") + "/Snapshots"
}()
