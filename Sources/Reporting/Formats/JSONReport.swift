import Diagnostics
import SourceText

/// The report for programs, as `reportSchema` describes it. Every text has the author's exact value.
func jsonReport(_ report: Report) -> [UInt8] {
  JSONText.document { text in
    writeVersion(of: report, to: &text)
    if let comparison = report.comparison {
      text.write("comparison") { writeMembers(of: comparison, to: &$0) }
    } else {
      text.writeNull("comparison")
    }
    text.write("findings", each: report.findings, writeMembers)
    text.write("suppressed", each: report.accepted.suppressed, writeMembers)
    text.write("skipped", each: report.skipped, writeMembers)
    text.write("idle_settings", each: report.idleSettings, writeMembers)
    text.write("summary") { writeCounts(of: report, to: &$0) }
  }
}

/// The version of the format, and the day of the report.
func writeVersion(of report: Report, to text: inout JSONText) {
  text.write("version", 1)
  if let day = report.accepted.asOf { text.write("as_of", day) } else { text.writeNull("as_of") }
}

func writeMembers(of comparison: Comparison, to text: inout JSONText) {
  text.write("base", comparison.base)
  text.write("commits", each: comparison.commits)
  text.write("known", comparison.known)
}

func writeCounts(of report: Report, to text: inout JSONText) {
  text.write("findings", report.findings.count)
  text.write("errors", report.count(.error))
  text.write("warnings", report.count(.warning))
  text.write("infos", report.count(.info))
  text.write("fixable", report.fixable)
  text.write("suppressed", report.accepted.suppressed.count)
  text.write("baselined", report.accepted.baselined)
  text.write("files", report.extent.files)
  text.write("pages", report.extent.pages)
}

func writeMembers(of suppressed: SuppressedFinding, to text: inout JSONText) {
  text.write("finding") { writeMembers(of: suppressed.finding, to: &$0) }
  text.write("suppressions", each: suppressed.suppressions) { suppression, text in
    text.write("until", suppression.until)
    text.write("reason", suppression.reason)
    writeMembers(of: suppression.place, to: &text)
  }
}

func writeMembers(of file: SkippedFile, to text: inout JSONText) {
  text.write("file", file.file)
  text.write("reason", file.reason)
}

func writeMembers(of setting: IdleSetting, to text: inout JSONText) {
  text.write("file", setting.file)
  text.write("line", setting.line)
  text.write("reason", setting.reason)
}

func writeMembers(of finding: Finding, to text: inout JSONText) {
  text.write("rule", finding.rule.rawValue)
  text.write("severity", finding.severity.rawValue)
  text.write("message", finding.message)
  if let label = finding.label { text.write("label", label) } else { text.writeNull("label") }
  writeMembers(of: finding.place, to: &text)
  text.write("fingerprint", finding.fingerprint.text)
  text.write("members", each: finding.members) { member, text in
    text.write("fingerprint", member.fingerprint.text)
    text.write("file", member.place.file)
    text.write("path", member.place.path)
  }
  text.write("related", each: finding.related) { related, text in
    text.write("message", related.message)
    writeMembers(of: related.place, to: &text)
  }
  text.write("notes", each: finding.notes) { note, text in
    text.write("kind", note.kind.rawValue)
    text.write("text", note.text)
  }
  if let fix = finding.fix {
    text.write("fix") { writeMembers(of: fix, to: &$0) }
  } else {
    text.writeNull("fix")
  }
}

private func writeMembers(of place: Place, to text: inout JSONText) {
  text.write("file", place.file)
  text.write("range") { text in
    text.write("start") { writeMembers(of: place.start, to: &$0) }
    text.write("end") { writeMembers(of: place.end, to: &$0) }
  }
  text.write("path", place.path)
}

private func writeMembers(of position: Position, to text: inout JSONText) {
  text.write("line", position.line)
  text.write("column", position.column)
  text.write("offset", position.offset)
}

private func writeMembers(of fix: Fix, to text: inout JSONText) {
  text.write("summary", fix.summary)
  text.write("safety", fix.safety.rawValue)
  text.write("edits", each: fix.edits) { edit, text in
    text.write("file", edit.file)
    text.write("range") { text in
      text.write("start") { $0.write("offset", edit.range.start) }
      text.write("end") { $0.write("offset", edit.range.end) }
    }
    text.write("replacement", edit.replacement)
  }
  text.write("renames", each: fix.renames) { rename, text in
    text.write("from", rename.from)
    text.write("to", rename.to)
  }
}
