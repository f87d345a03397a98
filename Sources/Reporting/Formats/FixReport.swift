package import Diagnostics
import SourceText

/// What `plumb fix` says for people: what was fixed by file and rule, which fixes were not applied and why, and then
/// what remains.
package func fixReport(_ summary: FixSummary, remaining: Report, style: Style = .plain) -> [UInt8] {
  var text = TerminalText(style: style)
  writeFixed(summary, to: &text)
  for dropped in summary.dropped {
    let place = dropped.finding.place
    text.write("not fixed ", in: .emphasis)
    text.write(content: "\(place.file):\(place.start.line):\(place.start.column)")
    text.write(": \(dropped.finding.rule.rawValue): ")
    text.write(content: "\(dropped.finding.fix?.summary ?? ""): \(dropped.reason)")
    text.endLine()
  }
  if !text.bytes.isEmpty { text.endLine() }
  text.write(visible: fullReport(remaining, style: style, offeringFix: false))
  text.write(countLine(of: summary, remaining))
  text.endLine()
  return text.bytes
}

/// "3 fixed in 2 files", and how many more there are that a person has to ask for.
package func countLine(of summary: FixSummary, _ remaining: Report) -> String {
  let count = "\(grouped(summary.fixed.count)) fixed in \(counted(summary.files, "file"))"
  let unsafe = remaining.findings.count { $0.fix?.safety == .unsafe }
  return unsafe == 0 ? count : "\(count) · \(grouped(unsafe)) more with --unsafe, to be looked at"
}

/// A line for each file, with the rules of what was fixed in it, and one for each file that got another name.
private func writeFixed(_ summary: FixSummary, to text: inout TerminalText) {
  let byFile = Dictionary(grouping: summary.fixed, by: \.place.file)
  for (file, findings) in byFile.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
    let byRule = Dictionary(grouping: findings, by: \.rule)
    let rules = byRule.sorted { $0.key < $1.key }.map { rule, findings in
      findings.count == 1 ? rule.rawValue : "\(findings.count) \(rule.rawValue)"
    }
    text.write("fixed ", in: .emphasis)
    text.write(content: file)
    text.write(": \(rules.joined(separator: ", "))")
    text.endLine()
  }
  for rename in summary.renames {
    text.write("renamed ", in: .emphasis)
    text.write(content: "\(rename.from) to \(rename.to)")
    text.endLine()
  }
}
