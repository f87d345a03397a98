import Diagnostics
import FrameworkGate
import ProfileModel
import SourceText

/// A gate for a pull request, in GitHub Flavored Markdown.
func gateMarkdown(_ report: GateReport) -> [UInt8] {
  var lines = [
    "## \(report.outcome.holds ? "The gate holds" : "The gate is open")", "", summary(of: report).inMarkdown,
  ]
  let changes = report.ordered
  for standing in ["held", "approved", "passes"] {
    let group = changes.prefix(shownChanges).filter { $0.standing.word == standing }
    guard !group.isEmpty else { continue }
    lines += ["", "### \(heading(standing))", ""]
    for judged in group { lines += entry(judged, report.prefix) }
  }
  if changes.count > shownChanges {
    lines += ["", "\(counted(changes.count - shownChanges, "more change")) in the JSON of `plumb gate`."]
  }
  let remarks =
    report.outcome.unread.map { "\((report.prefix + $0).inMarkdownCode) changed and could not be read" }
    + report.outcome.staleApprovals.map {
      "\($0.problem.rawValue) approval: \(($0.inWords(prefix: report.prefix)).inMarkdown)"
    }
  if !remarks.isEmpty { lines += ["", "### To be looked at", ""] + remarks.map { "- \($0)" } }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}

/// How many changes are shown: a comment on GitHub ends at 65,536 characters.
private let shownChanges = 100

/// How many pages of each are named.
private let shownPages = 5

private func heading(_ standing: String) -> String {
  switch standing {
  case "held": "Has to be approved"
  case "approved": "Approved"
  default: "Passes"
  }
}

private func entry(_ judged: GateOutcome.Judged, _ prefix: String) -> [String] {
  let change = judged.change
  var lines = ["- **\(change.kind.rawValue)** \(change.sentenceInMarkdown)"]
  if change.before != nil || change.after != nil, !change.path.isEmpty {
    lines.append("  > \(change.markedText)")
  }
  var remarks: [String] = []
  if let place = change.place {
    remarks.append(("\(prefix)\(place.file):\(place.start.line)").inMarkdownCode)
  }
  if let reach = change.reach.inWords(shown: shownPages) { remarks.append("reaches \(reach.inMarkdown)") }
  switch judged.standing {
  case .held: remarks.append("fingerprint \(change.fingerprint.text.inMarkdownCode)")
  case .expired(let approval):
    remarks.append("the approval of \(approval.owner.inMarkdown) held until \(approval.until)")
  case .approved(let approval): remarks.append("approved \(approval.inWords.inMarkdown)")
  case .passes: if change.isExempt { remarks.append("exempt by its status") }
  }
  return lines + (remarks.isEmpty ? [] : ["", "  " + remarks.joined(separator: " · ")])
}
