import Diagnostics

/// The report for programs that read as they go: each line is an object whose `kind` says what it is, and whose other
/// members are those that the JSON report has for it. The summary is the last.
func jsonLines(of report: Report) -> [UInt8] {
  var lines: [UInt8] = []
  func write(_ kind: String, _ members: (inout JSONText) -> Void) {
    lines += JSONText.line { text in
      text.write("kind", kind)
      members(&text)
    }
  }
  for finding in report.findings { write("finding") { writeMembers(of: finding, to: &$0) } }
  for suppressed in report.accepted.suppressed {
    write("suppressed") { writeMembers(of: suppressed, to: &$0) }
  }
  for file in report.skipped { write("skipped") { writeMembers(of: file, to: &$0) } }
  for setting in report.idleSettings { write("idle_setting") { writeMembers(of: setting, to: &$0) } }
  write("summary") { text in
    writeVersion(of: report, to: &text)
    writeCounts(of: report, to: &text)
  }
  return lines
}
