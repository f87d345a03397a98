package import Diagnostics

/// The report for people: each finding with its source and what to do, then what was skipped or set in vain, then the summary.
///
/// Where a rule is explained stands below its first finding, and not again below all others.
func fullReport(_ report: Report, style: Style, offeringFix: Bool = true) -> [UInt8] {
  var text = TerminalText(style: style)
  var explained: Set<RuleName> = []
  for finding in report.findings {
    write(finding, explaining: explained.insert(finding.rule).inserted, style: style, to: &text)
    text.endLine()
  }
  writeRemarks(of: report, to: &text)
  if !(report.skipped.isEmpty && report.idleSettings.isEmpty) { text.endLine() }
  writeComparison(of: report, to: &text)
  text.write(summaryLine(of: report, offeringFix: offeringFix))
  text.endLine()
  return text.bytes
}

/// Findings with their source and what to do, and nothing below them: for what keeps a run from starting.
package func frames(of findings: [Finding], style: Style = .plain) -> [UInt8] {
  var text = TerminalText(style: style)
  for finding in findings {
    write(finding, explaining: false, style: style, to: &text)
    text.endLine()
  }
  return text.bytes
}

/// How many of its other places are shown below a finding; a report in JSON has all.
private let mostRelated = 10

private func write(_ finding: Finding, explaining: Bool, style: Style, to text: inout TerminalText) {
  text.write("\(finding.severity.rawValue)[\(finding.rule.rawValue)]", in: Ink(finding.severity))
  text.write(": ", in: .emphasis)
  text.write(content: finding.message, in: .emphasis)
  text.endLine()
  let frame = Frame(of: finding, style: style)
  frame.draw(finding.place, as: .primary(finding.severity), label: finding.label, on: &text)
  for related in finding.related.prefix(mostRelated) {
    frame.draw(related.place, as: .related, label: related.message, on: &text)
  }
  let remarks = remarks(on: finding)
  guard explaining || !remarks.isEmpty else { return }
  frame.drawBar(on: &text)
  text.endLine()
  for remark in remarks {
    frame.drawRemarkEdge(on: &text)
    text.write("\(remark.kind):", in: .emphasis)
    text.write(" ")
    text.write(content: remark.text)
    text.endLine()
  }
  if explaining {
    frame.drawRemarkEdge(on: &text)
    text.write("plumb explain \(finding.rule.rawValue)\n")
  }
}

/// The lines below the frames: how many places are not shown, then what there is to say.
private func remarks(on finding: Finding) -> [Remark] {
  let hidden = finding.related.count - mostRelated
  let places = "\(hidden) more \(hidden == 1 ? "place" : "places"), which `--format json` names"
  return (hidden > 0 ? [Remark(kind: "and", text: places)] : []) + finding.remarks
}
