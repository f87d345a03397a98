import ArgumentParser
import Driver
import FileSystem
import ProfileRules
import Reporting

/// `plumb review status`: how each layer stands.
struct ReviewStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows every layer that is or has to be reviewed, and what changed since.")

  @Argument(help: "Files and folders to show; all if none is given.")
  var paths: [String] = []

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var date: DayOption

  @Option(help: "Lines for people, or JSON for programs.")
  var format: ReviewStatusFormat = .text

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func run() throws {
    let run = try ReviewStatusRun(
      try WorkspaceLocation(named: location.workspace, paths: paths), AcceptanceTerms(asOf: date.day))
    for failure in run.failures { complain(failure.description) }
    let isPrinted = printed(format.render(run.status, style: style(color)))
    guard isPrinted, run.failures.isEmpty else { throw ExitCode(ExitStatus.unfinished.rawValue) }
  }
}
