import SourceText

/// A day, a month or a year, as exact as whoever dated something was: `2026-05-31`, `2026-05`, `2026`.
///
/// What is only known to the month or the year is never held to be older, or later, than it must be.
package struct CalendarPeriod: Hashable, Sendable {
  /// The first and the last day of it, which are one where it is a day.
  package let first: CalendarDate
  package let last: CalendarDate

  /// As it was written.
  private let text: String

  /// The period that `text` names, or nothing where it is written in another way or there is no such day. A year that
  /// stands alone has four digits and does not begin with 0, so that it is the same as a number.
  package init?(_ text: some Collection<UInt8>) {
    let written = String(decoding: text, as: UTF8.self)
    switch text.count {
    case 4 where text.first != UInt8(ascii: "0"):
      guard let first = CalendarDate("\(written)-01-01".utf8),
        let last = CalendarDate("\(written)-12-31".utf8)
      else { return nil }
      self.first = first
      self.last = last
    case 7:
      guard let first = CalendarDate("\(written)-01".utf8) else { return nil }
      self.first = first
      self.last = first.lastOfMonth
    default:
      guard let day = CalendarDate(text) else { return nil }
      self.first = day
      self.last = day
    }
    self.text = written
  }

  /// The whole months that have passed on a day since the period ended; below 0 where it has not.
  package func wholeMonths(until day: CalendarDate) -> Int { last.wholeMonths(until: day) }
}

extension CalendarPeriod: CustomStringConvertible {
  package var description: String { text }
}
