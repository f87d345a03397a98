import Diagnostics
import SourceText

/// The report of a line for each finding, for each setting that does nothing and for each file that was skipped, then
/// the summary.
func conciseReport(_ report: Report, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  for finding in report.findings {
    let start = finding.place.start
    text.write(content: finding.place.file)
    text.write(":\(start.line):\(start.column): ")
    text.write("\(finding.severity.rawValue)[\(finding.rule.rawValue)]", in: Ink(finding.severity))
    text.write(" ")
    text.write(content: finding.message)
    text.endLine()
  }
  writeRemarks(of: report, to: &text)
  writeComparison(of: report, to: &text)
  text.write(summaryLine(of: report))
  text.endLine()
  return text.bytes
}
