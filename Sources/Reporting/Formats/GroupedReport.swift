import Diagnostics
import SourceText

/// The report of a line for each finding below the name of its file, with what is alike in columns.
func groupedReport(_ report: Report, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  for findings in report.findings.byFile {
    text.write(content: findings[0].place.file, in: .emphasis)
    text.endLine()
    let positions = findings.map { "\($0.place.start.line):\($0.place.start.column)" }
    let width = positions.map(\.utf8.count).max() ?? 0
    for (finding, position) in zip(findings, positions) {
      text.write(" ", count: 2 + width - position.utf8.count)
      text.write(position, in: .frame)
      text.write("  ")
      text.write(padded(finding.severity.rawValue, to: severityWidth), in: Ink(finding.severity))
      text.write("  ")
      text.write(content: finding.message)
      text.write("  ")
      text.write(finding.rule.rawValue, in: .frame)
      text.endLine()
    }
    text.endLine()
  }
  writeRemarks(of: report, to: &text)
  text.write(summaryLine(of: report))
  text.endLine()
  return text.bytes
}

private let severityWidth = Severity.warning.rawValue.utf8.count

extension [Finding] {
  /// The findings of each file together, in the order of a report.
  var byFile: [[Finding]] {
    var groups: [[Finding]] = []
    for finding in self {
      // By bytes: to `==`, two names that differ in normalization only are one.
      if let last = groups.last?[0], last.place.file.utf8.elementsEqual(finding.place.file.utf8) {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups
  }
}
