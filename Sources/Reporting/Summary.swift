import Diagnostics

/// The last line of a report for people: how much was found, how much of it can be fixed, how much was looked at.
///
/// It names the command that fixes, unless that command has just been run.
func summaryLine(of report: Report, offeringFix: Bool = true) -> String {
  let extent = "\(counted(report.extent.files, "file")), \(counted(report.extent.pages, "page"))"
  let looked = [accepted(report.accepted), extent].compactMap(\.self).joined(separator: " · ")
  guard !report.findings.isEmpty else { return "no findings · \(looked)" }
  let severities = Severity.counts(in: report.findings)
  let findings = counted(report.findings.count, "finding")
  let fixable = offeringFix ? report.fixOffer : "\(grouped(report.fixable)) fixable"
  return "\(findings): \(severities) · \(fixable) · \(looked)"
}

/// How much was found and is accepted; nothing where nothing is.
private func accepted(_ accepted: AcceptedFindings) -> String? {
  var parts: [String] = []
  if !accepted.suppressed.isEmpty { parts.append("\(grouped(accepted.suppressed.count)) suppressed") }
  if accepted.baselined > 0 { parts.append("\(grouped(accepted.baselined)) in the baseline") }
  if accepted.isDayUsed, let day = accepted.asOf { parts.append("as of \(day)") }
  return parts.isEmpty ? nil : parts.joined(separator: ", ")
}

/// Appends a line for each file that was skipped, and for each setting that changes nothing.
func writeRemarks(of report: Report, to text: inout TerminalText) {
  for setting in report.idleSettings {
    text.write("no effect ", in: .emphasis)
    text.write(content: setting.file)
    text.write(":\(setting.line): ")
    text.write(content: setting.reason)
    text.endLine()
  }
  for file in report.skipped {
    text.write("skipped ", in: .emphasis)
    text.write(content: file.file)
    text.write(": ")
    text.write(content: file.reason)
    text.endLine()
  }
}

/// Appends a line that says what the report was compared with, where it was.
func writeComparison(of report: Report, to text: inout TerminalText) {
  guard let comparison = report.comparison else { return }
  text.write("compared with ", in: .emphasis)
  text.write(content: comparison.base)
  let commits = comparison.commits.map { String($0.prefix(shownDigits)) }
  text.write(" (\(commits.isEmpty ? "no commit yet" : commits.joined(separator: ", ")))")
  if comparison.known > 0 {
    text.write(
      ": \(counted(comparison.known, "finding")) that it has too \(comparison.known == 1 ? "is" : "are") not shown"
    )
  }
  text.endLine()
}

/// How much of a commit's name people see.
private let shownDigits = 10

extension Report {
  /// The number of findings that have a fix, safe or not.
  var fixable: Int { findings.count { $0.fix != nil } }

  /// How many findings can be fixed, and what to run for that: `3 fixable with `plumb fix`, 1 more with `--unsafe``.
  fileprivate var fixOffer: String {
    let unsafe = findings.count { $0.fix?.safety == .unsafe }
    let safe = fixable - unsafe
    return switch (safe, unsafe) {
    case (0, 0): "0 fixable"
    case (0, _): "\(grouped(unsafe)) fixable with `plumb fix --unsafe`"
    case (_, 0): "\(grouped(safe)) fixable with `plumb fix`"
    default: "\(grouped(safe)) fixable with `plumb fix`, \(grouped(unsafe)) more with `--unsafe`"
    }
  }
}

/// "1,070 findings"
package func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// The digits of `count` in groups of three: `1,070`.
func grouped(_ count: Int) -> String {
  let digits = Array(String(count))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return text
}
