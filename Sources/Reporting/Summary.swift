import Diagnostics

/// The last line of a report for people: how much was found, how much of it can be fixed, how much was looked at.
func summaryLine(of report: Report) -> String {
  let extent = "\(counted(report.extent.files, "file")), \(counted(report.extent.pages, "page"))"
  guard !report.findings.isEmpty else { return "no findings · \(extent)" }
  let severities = Severity.allCases.reversed().compactMap { severity in
    let count = report.count(severity)
    return count == 0 ? nil : counted(count, severity.rawValue)
  }
  let findings = counted(report.findings.count, "finding")
  return "\(findings): \(severities.joined(separator: ", ")) · \(grouped(report.fixable)) fixable · \(extent)"
}

/// Appends a line for each file that was skipped.
func writeSkipped(_ skipped: [SkippedFile], to text: inout TerminalText) {
  for file in skipped {
    text.write("skipped ", in: .emphasis)
    text.write(content: file.file)
    text.write(": ")
    text.write(content: file.reason)
    text.endLine()
  }
}

extension Report {
  /// The number of findings that have a fix, safe or not.
  var fixable: Int { findings.count { $0.fix != nil } }
}

func counted(_ count: Int, _ noun: String) -> String {
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
