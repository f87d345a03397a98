import ArgumentParser
import Driver
import FileSystem
import ProfileModel
import Reporting

/// `plumb gate`: what a change does to the framework, and whether it may pass.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Shows what a change does to the framework, and whether it may pass.",
    discussion: """
      The working tree is compared, by meaning, with the commit at which it left another branch. Which classes of changes \
      hold the gate is said under `gate` in framework.yaml; what is approved stands in approvals.yaml beside it.
      Ends with 0 if the change may pass, with 1 if somebody has to approve it, with 2 if the command line is wrong and \
      with 3 if the states could not be compared.
      """)

  @Option(help: ArgumentHelp("The branch, tag or commit that the change is meant for.", valueName: "ref"))
  var base: String

  @OptionGroup var location: WorkspaceOption

  @Option(
    help: ArgumentHelp(
      "A class of changes that holds the gate, in place of those of the framework; can be given several times.",
      valueName: "class"))
  var failOn: [ChangeClass] = []

  @Flag(help: "End with 0 where a gate that holds would make it 1.")
  var exitZero = false

  @Option(
    help: ArgumentHelp(
      "How changes are written, and to which file: text for people, Markdown for a pull request, or a format for programs; "
        + "can be given several times.", valueName: "format[=file]"))
  var format: [FormatChoice<GateFormat>] = []

  @OptionGroup var date: DayOption

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func run() throws {
    let location = try WorkspaceLocation(named: location.workspace, paths: [])
    let states = try FrameworkStates(since: base, at: location)
    let run = try GateRun(location, comparing: states, failingOn: failOn, asOf: date.day)
    for failure in run.failures { complain(failure.description) }
    let background = Background(version: Plumb.version, rules: []) { _ in nil }
    var status = run.status
    if exitZero, status == .findings { status = .clean }
    let isWhole = write(in: format, or: .text, color: color) { format, style in
      format.render(run.report, style: style, against: background)
    }
    throw ExitCode((isWhole ? status : .unfinished).rawValue)
  }
}

/// `plumb changelog`: what readers should be told.
struct ChangelogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog", abstract: "Tells readers of the framework what changed between two commits.",
    discussion: "By function and profile, without what is only wording.")

  @Option(help: ArgumentHelp("The branch, tag or commit before.", valueName: "ref"))
  var from: String

  @Option(help: ArgumentHelp("The branch, tag or commit after.", valueName: "ref"))
  var to: String

  @OptionGroup var location: WorkspaceOption

  @Option(help: "Markdown for people, or JSON for programs.")
  var format: ChangelogFormat = .markdown

  func run() throws {
    let location = try WorkspaceLocation(named: location.workspace, paths: [])
    let run = try ChangelogRun(comparing: FrameworkStates(from: from, to: to, at: location))
    for failure in run.failures { complain(failure.description) }
    guard printed(format.render(run.report)) else { throw ExitCode(ExitStatus.unfinished.rawValue) }
    throw ExitCode(run.status.rawValue)
  }
}

extension ChangelogFormat: ExpressibleByArgument {}
extension ChangeClass: ExpressibleByArgument {}
