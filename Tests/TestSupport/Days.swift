package import ProfileRules
package import Shape

extension CalendarDate {
  /// The day on which tests judge ages and suppressions: 2026-11-23, when the sample was written.
  package static let ofTests = CalendarDate(daysSince1970: 20_780)
}

extension AcceptanceTerms {
  /// As they are on that day.
  package static let ofTests = AcceptanceTerms(asOf: .ofTests)
}
