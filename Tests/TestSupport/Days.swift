package import ProfileRules
package import Shape

extension CalendarDate {
  /// The day on which tests judge suppressions: 2026-06-15.
  package static let ofTests = CalendarDate(daysSince1970: 20_619)
}

extension AcceptanceTerms {
  /// As they are on that day.
  package static let ofTests = AcceptanceTerms(asOf: .ofTests)
}
