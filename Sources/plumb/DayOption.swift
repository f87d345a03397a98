import ArgumentParser
import FileSystem
import Shape

/// The option of every command that depends on the day.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day on which ages are told, and suppressions and reviews have to hold; today in UTC if none is given.",
      valueName: "yyyy-mm-dd"),
    transform: calendarDate(from:))
  var asOf: CalendarDate?

  /// The day asked for, or today.
  var day: CalendarDate { asOf ?? today }
}

/// Today in UTC: what commands use that are told no day.
var today: CalendarDate { CalendarDate(daysSince1970: daysSince1970()) }

/// The day that an argument names.
func calendarDate(from argument: String) throws -> CalendarDate {
  guard let day = CalendarDate(argument.utf8) else { throw NoDay(argument) }
  return day
}

/// The day, month or year that an argument names.
func calendarPeriod(from argument: String) throws -> CalendarPeriod {
  guard let period = CalendarPeriod(argument.utf8) else { throw NoPeriod() }
  return period
}

/// An argument that should be a day, a month or a year and is none.
private struct NoPeriod: Error, CustomStringConvertible {
  let description = "a month is written as year and month, as in 2025-05"
}

/// An argument that should be a day and is none.
private struct NoDay: Error, CustomStringConvertible {
  let description: String

  init(_ argument: String) {
    let meant = CalendarDate(meantBy: argument).map { "did you mean \($0)?" }
    description =
      "a day is written as year, month and day, as in 2027-12-31" + (meant.map { "; \($0)" } ?? "")
  }
}
