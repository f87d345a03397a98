import Diagnostics
import SourceText

/// The bytes of a comment: GitHub takes 65,536 characters, GitLab a million.
let commentLimit = 60_000

/// The report as Markdown of at most `limit` bytes, for a comment or the summary of a job: errors first, by file.
///
/// What there is no room for is counted.
func markdownReport(_ report: Report, limit: Int) -> [UInt8] {
  let remarks = remarkList(of: report, limit: limit / 4)
  var page = "### plumb\n\n\(markdownText(summaryLine(of: report)))\n"
  let end = limit - remarks.utf8.count - leftOutRoom
  var left: [Finding] = []
  for severity in Severity.allCases.reversed() {
    let findings = report.findings.filter { $0.severity == severity }
    if findings.isEmpty { continue }
    let heading = "\n#### \(counted(findings.count, severity.rawValue))\n"
    if left.isEmpty, page.utf8.count + heading.utf8.count <= end { page += heading }
    left += findings.dropFirst(write(findings, to: &page, upTo: end))
  }
  if !left.isEmpty {
    page += "\nLeft out for want of room: \(counted(left.count, "finding")) (\(Severity.counts(in: left))). "
    page += "`plumb check` lists all.\n"
  }
  return Array((page + remarks).utf8)
}

/// The bytes kept for saying what is left out.
private let leftOutRoom = 200

/// Appends findings below the names of their files until the page has no room for the next; how many those are.
private func write(_ findings: [Finding], to page: inout String, upTo end: Int) -> Int {
  var written = 0
  for group in findings.byFile {
    var addition = "\n**\(markdownCode(group[0].place.file))**\n\n"
    for finding in group {
      addition += entry(for: finding)
      if page.utf8.count + addition.utf8.count > end { return written }
      page += addition
      addition = ""
      written += 1
    }
  }
  return written
}

/// A finding as an item of a list, with what to do below it.
private func entry(for finding: Finding) -> String {
  let rule = markdownCode(finding.rule.rawValue)
  var entry = "- line \(finding.place.start.line), \(rule): \(markdownText(finding.message))\n"
  for related in finding.related.prefix(mostRelated) {
    let place = markdownCode("\(related.place.file):\(related.place.start.line)")
    entry += "  - \(place): \(markdownText(related.message))\n"
  }
  let hidden = finding.related.count - mostRelated
  if hidden > 0 { entry += "  - and \(counted(hidden, "more place"))\n" }
  for remark in finding.remarks { entry += "  - \(remark.kind): \(markdownText(remark.text))\n" }
  return entry
}

/// How many of its other places are shown below a finding.
private let mostRelated = 5

/// Files that were skipped and settings that do nothing, as far as there is room.
private func remarkList(of report: Report, limit: Int) -> String {
  let lines =
    report.idleSettings.map { setting in
      "- no effect: \(markdownCode("\(setting.file):\(setting.line)")), \(markdownText(setting.reason))\n"
    }
    + report.skipped.map { "- skipped: \(markdownCode($0.file)), \(markdownText($0.reason))\n" }
  if lines.isEmpty { return "" }
  var list = "\nNot looked at, or without effect:\n\n"
  for (index, line) in lines.enumerated() {
    if list.utf8.count + line.utf8.count > limit {
      return list + "- and \(grouped(lines.count - index)) more that `plumb check` names\n"
    }
    list += line
  }
  return list
}
