import FileSystem
import Reporting
import Testing

/// What every format makes of one report, as it stands in `Tests/Reports`.
///
/// Each was read before it was committed. To see what a change makes of them, run the tests with `PLUMB_RECORD=1` and
/// look at the difference.
@Suite struct ReportSnapshotTests {
  @Test(arguments: ReportFormat.allCases)
  func `a report looks as it did when it was read`(format: ReportFormat) throws {
    let shown = rendered(varied, as: format, against: background)
    let file = "\(snapshots)/report.\(format.rawValue)"
    if environment("PLUMB_RECORD") != nil { try replaceFile(file, with: Array(shown.utf8)) }
    #expect(String(decoding: try readFile(file), as: UTF8.self) == shown)
  }

  @Test(arguments: ReportFormat.allCases)
  func `what a terminal or a browser would act on is nowhere`(format: ReportFormat) {
    let text = rendered(varied, as: format, against: background)
    let raw = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(raw.isEmpty)
    #expect(text.hasSuffix("\n"))
  }
}

private let snapshots: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/") + "/Reports"
}()
