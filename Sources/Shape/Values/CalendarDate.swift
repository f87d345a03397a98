import SourceText

/// A day of the proleptic Gregorian calendar, as ISO 8601 writes it: `2026-05-31`.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day that `text` names, or nothing where it is not `YYYY-MM-DD` or no such day exists.
  package init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]),
      (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day a number of days after the first of January 1970 (Hinnant 2013, "chrono-Compatible Low-Level Date
  /// Algorithms": years begin in March, so that the day of a leap year is the last).
  package init(daysSince1970 days: Int) {
    let daysOfEra = 146_097
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - daysOfEra + 1) / daysOfEra
    let dayOfEra = shifted - era * daysOfEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}

extension CalendarDate {
  /// The day that was probably meant by a text in another notation: `31.12.2027`, `31/12/2027`, `2027/12/31`, `20271231`.
  ///
  /// Nothing where the order of day and month is not known, as in `01/02/2027`: with slashes it differs by country.
  package init?(meantBy text: String) {
    let bytes = Array(text.utf8)
    if bytes.count == 8, bytes.allSatisfy(\.isDigit) {
      self.init("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))".utf8)
      return
    }
    guard let separator = text.first(where: { "./- ".contains($0) }) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.count == 3, numbers.allSatisfy({ $0 > 0 && $0 < 10_000 }) else {
      return nil
    }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if parts[0].count == 4 {
      self.init(year: first, month: second, day: third)
    } else if parts[2].count == 4, separator == "." || first > 12 || first == second {
      self.init(year: third, month: second, day: first)
    } else if parts[2].count == 4, second > 12 {
      self.init(year: third, month: first, day: second)
    } else {
      return nil
    }
  }

  fileprivate init?(year: Int, month: Int, day: Int) {
    self.init("\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))".utf8)
  }
}

extension CalendarDate {
  /// The last day of its month.
  package var lastOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: length(ofMonth: month, year: year)) ?? self
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}

private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard byte.isDigit else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

private func length(ofMonth month: Int, year: Int) -> Int {
  switch month {
  case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
