import Diagnostics
package import ProfileModel
package import Shape

/// What a change of a framework does, and whether it may pass.
package struct GateOutcome: Sendable {
  /// A change, and what becomes of it.
  package struct Judged: Sendable {
    package let change: Change
    package let standing: Standing
  }

  /// What becomes of a change.
  package enum Standing: Sendable {
    /// Its class does not hold the gate here.
    case passes
    /// Somebody has to approve it.
    case held
    /// Somebody has approved it.
    case approved(GivenApproval)
    /// The approval that there was does not hold any more.
    case expired(GivenApproval)
  }

  /// An approval that approves nothing.
  package struct StaleApproval: Sendable {
    package let approval: GivenApproval
    package let problem: Problem

    package enum Problem: String, Sendable {
      /// Its last day is past.
      case expired
      /// No change has its fingerprint: the change is merged, or says something else by now.
      case unused
    }
  }

  /// All changes, in the order of the difference.
  package let changes: [Judged]

  /// In the order of the file. They hold nothing, since those of the last change are all stale once it is merged.
  package let staleApprovals: [StaleApproval]

  /// Files that could not be read, so that nobody knows what changed in them.
  package let unread: [String]

  /// The day on which approvals had to hold.
  package let asOf: CalendarDate

  /// Judges a difference by the framework's terms or others, and by the approvals of the state that it leads to.
  package init(
    _ difference: FrameworkDifference, to head: Workspace, under terms: GateTerms, asOf day: CalendarDate
  ) {
    let approvals = head.approvals
    let byFingerprint = Dictionary(
      approvals.map { ($0.fingerprint, $0) }, uniquingKeysWith: { $0.until < $1.until ? $1 : $0 })
    self.changes = difference.changes.map { change in
      guard terms.hold(change) else { return Judged(change: change, standing: .passes) }
      guard let approval = byFingerprint[change.fingerprint.text] else {
        return Judged(change: change, standing: .held)
      }
      return Judged(change: change, standing: approval.until < day ? .expired(approval) : .approved(approval))
    }
    let known = Set(difference.changes.map(\.fingerprint.text))
    self.staleApprovals = approvals.compactMap { approval in
      if !known.contains(approval.fingerprint) { return StaleApproval(approval: approval, problem: .unused) }
      return approval.until < day ? StaleApproval(approval: approval, problem: .expired) : nil
    }
    self.unread = difference.unread
    self.asOf = day
  }

  /// Whether somebody has to approve something, or nobody knows what changed.
  package var holds: Bool { !unread.isEmpty || changes.contains { $0.standing.isHeld } }
}

extension GateOutcome.Standing {
  /// Whether the change may not pass.
  package var isHeld: Bool {
    switch self {
    case .held, .expired: true
    case .passes, .approved: false
    }
  }
}
