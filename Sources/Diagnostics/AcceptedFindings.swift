/// What a run found and does not show, because somebody accepted it.
package struct AcceptedFindings: Sendable {
  /// The day by which ages and suppressions were judged, as ISO 8601 writes it; nothing where no day was given.
  package let asOf: String?

  /// Whether the day could make a difference: there are dated sources, or suppressions.
  package let isDayUsed: Bool

  /// What comments suppress, in the order of reports.
  package let suppressed: [SuppressedFinding]

  /// The number of findings that the baseline holds.
  package let baselined: Int

  package init(asOf: String?, isDayUsed: Bool, suppressed: [SuppressedFinding], baselined: Int) {
    self.asOf = asOf
    self.isDayUsed = isDayUsed
    self.suppressed = suppressed
    self.baselined = baselined
  }

  /// For runs in which nothing can be accepted.
  package static let none = AcceptedFindings(asOf: nil, isDayUsed: false, suppressed: [], baselined: 0)
}

/// A finding that comments suppress.
package struct SuppressedFinding: Sendable {
  package let finding: Finding
  package let suppressions: [SuppressionReason]

  package init(_ finding: Finding, by suppressions: [SuppressionReason]) {
    self.finding = finding
    self.suppressions = suppressions
  }
}

/// Why a finding is suppressed, and how long.
package struct SuppressionReason: Hashable, Sendable {
  /// The comment that says so.
  package let place: Place

  /// The last day on which it holds, as ISO 8601 writes it.
  package let until: String

  package let reason: String

  package init(at place: Place, until: String, reason: String) {
    self.place = place
    self.until = until
    self.reason = reason
  }
}
