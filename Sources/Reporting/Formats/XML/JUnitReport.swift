import Diagnostics
import SourceText

/// The report as test results, in the format of JUnit's task for Ant that build servers read.
///
/// A file is a suite and a finding a test. Errors are failures, so that a report fails where the check does; warnings
/// and infos are tests that pass and say something. A file that was skipped is a test that was skipped, or went wrong
/// if it could not be read. Where there is nothing to tell, one test says so: a report without any counts as missing.
func junitReport(_ report: Report) -> [UInt8] {
  let skipped = report.skipped.count { !$0.isFailure }
  let isEmpty = report.findings.isEmpty && report.skipped.isEmpty
  return XMLText.document(
    "testsuites",
    [
      "name": "plumb",
      "tests": "\(isEmpty ? 1 : report.findings.count + report.skipped.count)",
      "failures": "\(report.count(.error))",
      "errors": "\(report.skipped.count - skipped)",
      "skipped": "\(skipped)",
    ]
  ) { text in
    for findings in report.findings.byFile { writeSuite(of: findings, to: &text) }
    for file in report.skipped { writeSuite(of: file, to: &text) }
    if isEmpty { writeSuite(whereNothingIsFoundIn: report, to: &text) }
  }
}

private func writeSuite(of findings: [Finding], to text: inout XMLText) {
  let file = findings[0].place.file
  let failures = findings.count { $0.severity == .error }
  writeSuite(file, tests: findings.count, failures: failures, to: &text) { text in
    for finding in findings {
      let subject = finding.place.path.isEmpty ? "line \(finding.place.start.line)" : finding.place.path
      text.write("testcase", ["classname": file, "name": "\(finding.rule.rawValue): \(subject)"]) { text in
        write(finding, to: &text)
      }
    }
  }
}

private func write(_ finding: Finding, to text: inout XMLText) {
  let place = finding.place
  let lines =
    ["\(place.file):\(place.start.line):\(place.start.column): \(finding.message)"]
    + finding.related.map { "\($0.place.file):\($0.place.start.line): \($0.message)" }
    + finding.remarks.map { "\($0.kind): \($0.text)" }
  switch finding.severity {
  case .error:
    text.write("failure", ["type": finding.rule.rawValue, "message": finding.message], lines: lines)
  case .warning, .info:
    text.write("system-out", [:], lines: ["\(finding.severity.rawValue): \(lines[0])"] + lines.dropFirst())
  }
}

private func writeSuite(of file: SkippedFile, to text: inout XMLText) {
  let errors = file.isFailure ? 1 : 0
  writeSuite(file.file, tests: 1, errors: errors, skipped: 1 - errors, to: &text) { text in
    text.write("testcase", ["classname": file.file, "name": "file"]) { text in
      text.write(file.isFailure ? "error" : "skipped", ["message": file.reason])
    }
  }
}

private func writeSuite(whereNothingIsFoundIn report: Report, to text: inout XMLText) {
  writeSuite("plumb", tests: 1, to: &text) { text in
    text.write("testcase", ["classname": "plumb", "name": summaryLine(of: report)])
  }
}

private func writeSuite(
  _ name: String, tests: Int, failures: Int = 0, errors: Int = 0, skipped: Int = 0, to text: inout XMLText,
  _ content: (inout XMLText) -> Void
) {
  text.write(
    "testsuite",
    [
      "name": name, "tests": "\(tests)", "failures": "\(failures)", "errors": "\(errors)",
      "skipped": "\(skipped)",
    ], content)
}
