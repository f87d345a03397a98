import Diagnostics
import FrameworkGate
import ProfileModel
import SourceText

/// A gate for people: each change with its place, what stood there and what stands there now, and a summary.
func gateText(_ report: GateReport, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  for judged in report.ordered {
    text.write(judged, prefix: report.prefix)
    text.endLine()
  }
  for file in report.outcome.unread {
    text.write("held", in: .error)
    text.write(
      content: ": `\(report.prefix)\(file)` changed and could not be read, so that nobody knows what changed")
    text.endLine()
  }
  for stale in report.outcome.staleApprovals {
    text.write("\(stale.problem.rawValue) approval", in: .warning)
    text.write(content: ": \(stale.inWords(prefix: report.prefix))")
    text.endLine()
  }
  text.write(content: summary(of: report))
  text.endLine()
  return text.bytes
}

extension TerminalText {
  fileprivate mutating func write(_ judged: GateOutcome.Judged, prefix: String) {
    let change = judged.change
    write("\(judged.standing.word)[\(change.kind.rawValue)]", in: judged.standing.ink)
    write(": ", in: .emphasis)
    write(content: change.sentence, in: .emphasis)
    endLine()
    if let place = change.place {
      write("  --> ", in: .frame)
      let state = change.head == nil ? " (before)" : ""
      write(content: "\(prefix)\(place.file):\(place.start.line):\(place.start.column)\(state)")
      endLine()
    }
    write(change.before, after: "  - ")
    write(change.after, after: "  + ")
    remark("words", change.wordsInWords)
    remark("reaches", change.reach.inWords(shown: shownPages))
    write(judged.standing, of: change)
  }

  /// Appends a text behind a mark, on one line.
  private mutating func write(_ text: String?, after mark: String) {
    guard let text else { return }
    write(mark, in: .frame)
    write(content: text)
    endLine()
  }

  private mutating func remark(_ label: String, _ content: String?) {
    guard let content else { return }
    write("  = ", in: .frame)
    write("\(label): ")
    write(content: content)
    endLine()
  }

  private mutating func write(_ standing: GateOutcome.Standing, of change: Change) {
    switch standing {
    case .passes: if change.isExempt { remark("exempt", "its status keeps it from holding the gate") }
    case .held:
      remark("help", "approve it in \(ApprovalList.file) by the fingerprint \(change.fingerprint.text)")
    case .approved(let approval): remark("approved", approval.inWords)
    case .expired(let approval):
      remark(
        "help",
        "the approval of \(approval.owner) held until \(approval.until); somebody has to approve it again")
    }
  }
}

/// How many pages are named; all of them stand in the JSON.
private let shownPages = 5

extension GivenApproval {
  /// Who approved, until when, and why.
  var inWords: String { "by \(owner) until \(until): \(reason)" }
}

extension GateOutcome.StaleApproval {
  func inWords(prefix: String) -> String {
    let place = "\(prefix)\(approval.place.file):\(approval.place.start.line)"
    return switch problem {
    case .unused: "\(place): no change has the fingerprint \(approval.fingerprint) any more; remove the entry"
    case .expired: "\(place): \(approval.fingerprint) held until \(approval.until)"
    }
  }
}

extension GateOutcome.Standing {
  fileprivate var ink: Ink {
    switch self {
    case .held, .expired: .error
    case .approved: .info
    case .passes: .plain
    }
  }
}

/// How much changed, and whether it may pass.
func summary(of report: GateReport) -> String {
  let outcome = report.outcome
  guard !outcome.changes.isEmpty || !outcome.unread.isEmpty else {
    return "nothing changed in what the framework says, from \(report.base) to \(report.head)"
  }
  let held = report.counts { $0.standing.isHeld }
  let verdict =
    outcome.holds
    ? "held by \(held.isEmpty ? "what could not be read" : held.inWords)" : "may pass"
  let approved = outcome.changes.count { $0.standing.order == 1 }
  let pages = report.pages
  var parts = [
    "\(counted(outcome.changes.count, "change")) from \(report.base) to \(report.head): \(report.counts().inWords)"
  ]
  if !pages.isEmpty { parts.append("\(counted(pages.count, "page")) reached") }
  if approved > 0 { parts.append("\(approved) approved") }
  return (parts + [verdict]).joined(separator: " · ")
}

extension [(kind: ChangeClass, count: Int)] {
  var inWords: String { map { "\($0.count) \($0.kind.rawValue)" }.joined(separator: ", ") }
}
