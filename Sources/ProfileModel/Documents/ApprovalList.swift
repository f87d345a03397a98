package import Shape

/// The changes that somebody approved, so that the gate lets them pass.
package struct ApprovalList: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var approvals: Field<Listed<Approval>> = .absent

  package init() {}

  /// Where a workspace's approvals stand: beside the framework.
  package static let file = "approvals.yaml"

  package static let shape = Shape<ApprovalList>.record(
    "list of approvals", "The changes that somebody approved, so that `plumb gate` lets them pass.",
    empty: ApprovalList(),
    [
      .kind("approvals", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required(
        "approvals", { $0.approvals = $1 }, .list(of: Approval.shape, mayBeEmpty: true),
        "what is approved, a change an entry"),
    ])
}

/// A change that somebody approved.
package struct Approval: Sendable {
  package var fingerprint: Field<String> = .absent
  package var change: Field<String> = .absent
  package var reason: Field<String> = .absent
  package var owner: Field<String> = .absent
  package var until: Field<CalendarDate> = .absent

  package init() {}

  package static let shape = Shape<Approval>.record(
    "approval", "A change that somebody approved.", empty: Approval(),
    [
      .required(
        "fingerprint", { $0.fingerprint = $1 }, .text(.identifier),
        "what identifies the change, as `plumb gate` shows it; with another text before or after it is another change"
      ),
      .optional("change", { $0.change = $1 }, .line, "the change in words, for who reads the list"),
      .required("reason", { $0.reason = $1 }, .line, "why it may pass"),
      .required("owner", { $0.owner = $1 }, .line, "the role that answers for it; never a person's name"),
      .required("until", { $0.until = $1 }, .date, "the last day on which the approval holds"),
    ])
}
