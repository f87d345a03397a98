package import Diagnostics
import SourceText

/// The report as commands that GitHub Actions makes annotations of (GitHub, "Workflow commands for GitHub Actions").
///
/// GitHub shows ten errors, ten warnings and ten notices of a step, so the first of each are written, and the last line
/// says how many are not.
func githubCommands(for report: Report) -> [UInt8] {
  var text = TerminalText(style: .plain)
  var left: [Finding] = []
  for severity in Severity.allCases.reversed() {
    let findings = report.findings.filter { $0.severity == severity }
    for finding in findings.prefix(mostAnnotations) { text.write(command(for: finding) + "\n") }
    left += findings.dropFirst(mostAnnotations)
  }
  writeRemarks(of: report, to: &text)
  text.write(summaryLine(of: report))
  text.endLine()
  if !left.isEmpty {
    text.write("withheld: \(counted(left.count, "finding")) (\(Severity.counts(in: left))), ")
    text.write("as GitHub shows ten of a kind for each step; the job summary lists them\n")
  }
  return text.bytes
}

/// The report as it is added to the summary of a job of GitHub Actions, which is text in Markdown.
package func jobSummary(of report: Report) -> [UInt8] { markdownReport(report, limit: summaryLimit) }

/// How many annotations of a kind GitHub shows for a step.
private let mostAnnotations = 10

/// The bytes of a job's summary, of which GitHub takes 1 MiB from each step; some are left to other commands of it.
private let summaryLimit = 1_000_000

private func command(for finding: Finding) -> String {
  let place = finding.place
  var properties = [("title", finding.rule.rawValue), ("file", place.file), ("line", "\(place.start.line)")]
  if place.start.line == place.end.line {
    // GitHub takes columns within one line only.
    properties += [("col", "\(place.start.column)"), ("endColumn", "\(place.end.column)")]
  } else {
    properties.append(("endLine", "\(place.end.line)"))
  }
  let written = properties.map { "\($0)=\(escaped(visible($1), in: propertyEscapes))" }
  let lines = [finding.message] + finding.remarks.map { "\($0.kind): \($0.text)" }
  let message = escaped(lines.map(visible).joined(separator: "\n"), in: messageEscapes)
  return "::\(finding.severity.inGitHub) \(written.joined(separator: ","))::\(message)"
}

/// What ends a message or stands for something else in one.
private let messageEscapes: [Unicode.Scalar: String] = ["%": "%25", "\r": "%0D", "\n": "%0A"]

/// What ends a property as well.
private let propertyEscapes = messageEscapes.merging([":": "%3A", ",": "%2C"]) { $1 }

private func escaped(_ text: String, in escapes: [Unicode.Scalar: String]) -> String {
  text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
}

extension Severity {
  /// The command for a finding.
  fileprivate var inGitHub: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
