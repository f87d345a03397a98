import Diagnostics
import FrameworkGate
import ProfileModel
import SourceText

/// A gate for a pull request, in GitHub Flavored Markdown.
func gateMarkdown(_ report: GateReport) -> [UInt8] {
  var lines = [
    "## \(report.outcome.holds ? "The gate holds" : "The gate is open")", "",
    markdownText(summary(of: report)),
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
    report.outcome.unread.map { "\(markdownCode(report.prefix + $0)) changed and could not be read" }
    + report.outcome.staleApprovals.map {
      "\($0.problem.rawValue) approval: \(markdownText($0.inWords(prefix: report.prefix)))"
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
  var lines = ["- **\(change.kind.rawValue)** \(markdownText(change.sentence))"]
  if change.before != nil || change.after != nil, !change.path.isEmpty {
    lines.append("  > \(change.markedText)")
  }
  var remarks: [String] = []
  if let place = change.place {
    remarks.append(markdownCode("\(prefix)\(place.file):\(place.start.line)"))
  }
  if let reach = change.reach.inWords(shown: shownPages) { remarks.append("reaches \(markdownText(reach))") }
  switch judged.standing {
  case .held: remarks.append("fingerprint \(markdownCode(change.fingerprint.text))")
  case .expired(let approval):
    remarks.append("the approval of \(markdownText(approval.owner)) held until \(approval.until)")
  case .approved(let approval): remarks.append("approved \(markdownText(approval.inWords))")
  case .passes: if change.isExempt { remarks.append("exempt by its status") }
  }
  return lines + (remarks.isEmpty ? [] : ["", "  " + remarks.joined(separator: " · ")])
}
