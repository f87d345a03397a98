package import Shape

/// By what it is judged which findings are accepted.
package struct AcceptanceTerms: Sendable {
  /// The day on which suppressions still have to hold.
  package let asOf: CalendarDate

  /// Whether comments count at all.
  package let honoursSuppressions: Bool

  package init(asOf: CalendarDate, honoursSuppressions: Bool = true) {
    self.asOf = asOf
    self.honoursSuppressions = honoursSuppressions
  }
}
