import ArgumentParser
import FileSystem
import Shape

/// The option of every command that depends on the day.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day on which suppressions have to hold; today in UTC if none is given.", valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?

  /// The day asked for, or today: the one place where the clock is read.
  var day: CalendarDate { asOf ?? CalendarDate(daysSince1970: daysSince1970()) }
}

extension CalendarDate: ExpressibleByArgument {
  /// The day that an argument names.
  public init?(argument: String) { self.init(argument.utf8) }
}
