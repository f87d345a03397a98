import ArgumentParser
import Diagnostics
import Driver
import FileSystem
import ProfileRules
import Reporting

/// `plumb fix`: mends what needs no decision.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Mends what can be mended without deciding for the author.",
    discussion: """
      Each fix edits bytes in place, and is held against a check of the result before anything is written. Paths choose \
      which files are fixed.
      Ends with 0 if no error remains, with 1 if one does, with 2 if the command line is wrong and with 3 if something \
      could not be read or written. With --diff it ends with 1 if there is something to change.
      """)

  @Argument(help: "Files and folders to fix; all if none is given.")
  var paths: [String] = []

  @OptionGroup var location: WorkspaceOption

  @OptionGroup var settings: SettingsOptions

  @OptionGroup var date: DayOption

  @Flag(help: "Apply fixes too whose result a person should look at.")
  var unsafe = false

  @Flag(help: "Print a patch for `git apply`, and change nothing.")
  var diff = false

  @Option(help: "Colours: NO_COLOR and FORCE_COLOR are honoured.")
  var color: ColorChoice = .auto

  func run() throws {
    let place = try WorkspaceLocation(named: location.workspace, paths: paths)
    let run = try FixRun(
      place,
      FixRequest(
        allowsUnsafe: self.unsafe, writes: !diff, terms: AcceptanceTerms(asOf: date.day),
        settings: settings.choice))
    for failure in run.failures { complain(failure.description) }
    guard printed(diff ? run.patch : fixReport(run.summary, remaining: run.remaining, style: style(color)))
    else {
      throw ExitCode(ExitStatus.unfinished.rawValue)
    }
    if diff, place.isAbove, !run.patch.isEmpty {
      complain("apply the patch in `\(place.prefix)`, which holds all of its files", prefix: "note: ")
    }
    throw ExitCode(run.status.rawValue)
  }
}
