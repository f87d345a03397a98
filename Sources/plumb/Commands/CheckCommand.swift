import ArgumentParser
import Diagnostics
import Driver
import Reporting

/// `plumb check`: finds what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds what is wrong.",
    discussion: """
      The whole workspace is looked at; paths choose what is shown, and with --staged, --changed or --since only what \
      is new is shown.
      Ends with 0 if nothing was found at or above --fail-on, with 1 if something was, with 2 if the command line is \
      wrong and with 3 if the check could not be finished.
      """)

  @Argument(
    help: "Files and folders to show findings of; all if none is given. - is a file on standard input.")
  var paths: [String] = []

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var settings: SettingsOptions

  @Option(
    help: ArgumentHelp(
      "How findings are written, and to which file; can be given several times.",
      valueName: "format[=file]"))
  var format: [FormatChoice<ReportFormat>] = []

  @Option(help: "The least severity that makes the check fail.")
  var failOn: Severity = .error

  @Flag(help: "End with 0 where findings alone would make it 1.")
  var exitZero = false

  @OptionGroup var shown: ChangeOptions

  @OptionGroup var date: DayOption

  @Flag(help: "Show what comments suppress, as if they were not there.")
  var ignoreSuppressions = false

  @Flag(help: "Look at every file, whatever an earlier check remembers of it, and remember nothing.")
  var noCache = false

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func validate() throws { try shown.validate(paths) }

  func run() throws {
    try Check(
      paths: paths, workspace: location.workspace, settings: settings.choice, formats: format,
      failOn: failOn, exitZero: exitZero, asOf: date.day, honoursSuppressions: !ignoreSuppressions,
      color: color, remembers: !noCache, change: shown.change, standardInput: shown.stdinFilename
    ).run()
  }
}
