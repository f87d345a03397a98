import Diagnostics
import FrameworkGate
import ProfileModel
import SourceText

extension GateReport {
  /// The changes that somebody has to approve, or has approved, as the findings of a report: for the formats by which code
  /// hosts show findings. Those that pass are left out, since each would become a remark or an alert there.
  var findings: Report {
    let files = Set(outcome.changes.compactMap { $0.change.place?.file }).count
    return Report(
      findings: outcome.changes.compactMap(finding),
      skipped: outcome.unread.map {
        SkippedFile(file: $0, reason: "it changed and could not be read", isFailure: true)
      }, extent: Extent(files: files, pages: pages.count)
    ).shown(below: prefix)
  }

  private func finding(of judged: GateOutcome.Judged) -> Finding? {
    let change = judged.change
    guard let place = change.place else { return nil }
    var notes: [Note] = []
    let severity: Severity
    switch judged.standing {
    case .passes: return nil
    case .approved(let approval):
      severity = .info
      notes.append(.help("approved \(approval.inWords)"))
    case .held, .expired:
      severity = .error
      notes.append(.help("approve it in \(ApprovalList.file) by the fingerprint \(change.fingerprint.text)"))
    }
    if let reach = change.reach.inWords(shown: 5) { notes.insert(.help("reaches \(reach)"), at: 0) }
    return Finding(
      rule: change.kind.ruleName, severity: severity,
      message: change.sentence + (change.wordsInWords.map { ": \($0)" } ?? ""), place: place, notes: notes,
      fingerprint: change.fingerprint)
  }
}
