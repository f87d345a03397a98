import CanonicalJSON
import Diagnostics
import FrameworkGate
import ProfileModel
import Reviews
import Shape
import SourceText

/// A gate for programs, as `gateSchema` describes it.
func gateJSON(_ report: GateReport) -> JSON {
  let outcome = report.outcome
  return [
    "version": 1, "as_of": .string(outcome.asOf.description), "base": .string(report.base),
    "head": .string(report.head), "verdict": .string(outcome.holds ? "held" : "open"),
    "changes": .array(outcome.changes.map { json(of: $0, report.prefix) }),
    "stale_approvals": .array(outcome.staleApprovals.map { json(of: $0, report.prefix) }),
    "unread": .array(outcome.unread.map { .string(report.prefix + $0) }),
    "summary": .object(
      [
        .init("changes", .integer(outcome.changes.count)),
        .init("held", .integer(outcome.changes.count { $0.standing.isHeld })),
        .init("pages", .integer(report.pages.count)),
      ]
        + ChangeClass.allCases.map { kind in
          .init(kind.rawValue, .integer(outcome.changes.count { $0.change.kind == kind }))
        }),
  ]
}

private func json(of judged: GateOutcome.Judged, _ prefix: String) -> JSON {
  let approval: JSON =
    switch judged.standing {
    case .approved(let approval), .expired(let approval): .object(members(of: approval))
    case .held, .passes: .null
    }
  return .object(
    members(of: judged.change, prefix) + [
      .init("fingerprint", .string(judged.change.fingerprint.text)),
      .init("standing", .string(judged.standing.word)),
      .init("exempt", .boolean(judged.change.isExempt)), .init("approval", approval),
    ])
}

private func json(of stale: GateOutcome.StaleApproval, _ prefix: String) -> JSON {
  .object(
    [
      .init("problem", .string(stale.problem.rawValue)),
      .init("fingerprint", .string(stale.approval.fingerprint)),
      .init("file", .string(prefix + stale.approval.place.file)),
      .init("line", .integer(stale.approval.place.start.line)),
    ] + members(of: stale.approval))
}

private func members(of approval: GivenApproval) -> [JSON.Member] {
  [
    .init("reason", .string(approval.reason)), .init("owner", .string(approval.owner)),
    .init("until", .string(approval.until.description)),
  ]
}

/// What a change is, without what becomes of it.
func members(of change: Change, _ prefix: String) -> [JSON.Member] {
  [
    .init("class", .string(change.kind.rawValue)),
    .init("document", .string(change.subject.document.rawValue)),
    .init("subject", .string(change.subject.name)), .init("title", orNull(change.subject.title)),
    .init("path", .string(change.path)), .init("layer", orNull(change.layer?.rawValue)),
    .init("before", orNull(change.before)), .init("after", orNull(change.after)),
    .init(
      "words",
      .array(change.words.map { ["before": .string($0.before), "after": .string($0.after)] })),
    .init("description", .string(change.sentence)),
    .init("base", json(of: change.base, prefix)), .init("head", json(of: change.head, prefix)),
    .init("pages", .array(change.reach.pages.map { .string($0) })),
    .init("people", change.reach.people.map { .integer($0) } ?? .null),
  ]
}

private func orNull(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

private func json(of place: Place?, _ prefix: String) -> JSON {
  guard let place else { return .null }
  return [
    "file": .string(prefix + place.file), "line": .integer(place.start.line),
    "column": .integer(place.start.column),
  ]
}
