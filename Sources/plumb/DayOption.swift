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

  /// The day asked for, or today: the one place where the clock is read.
  var day: CalendarDate { asOf ?? CalendarDate(daysSince1970: daysSince1970()) }
}

/// The day that an argument names.
func calendarDate(from argument: String) throws -> CalendarDate {
  guard let day = CalendarDate(argument.utf8) else { throw NoDay(argument) }
  return day
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
