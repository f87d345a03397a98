import ArgumentParser
import Diagnostics
import Driver
import FileSystem
import ProfileRules
import Reporting
import Shape

/// What `plumb check` is asked for.
struct Check {
  var paths: [String]
  var workspace: String?
  var settings = SettingsChoice.workspace
  var formats: [FormatChoice<ReportFormat>] = []
  var failOn = Severity.error
  var exitZero = false
  var asOf = today
  var honoursSuppressions = true
  var color = ColorChoice.auto
  var remembers = true
  var change: Change?

  /// The file whose contents come in on standard input.
  var standardInput: String?

  /// Checks, writes the report, and ends the program.
  func run() throws -> Never {
    let run = try checkRun()
    var status = run.status(failingOn: failOn)
    if exitZero, status == .findings { status = .clean }
    for failure in run.failures { complain(failure.description) }
    let background = Background(
      version: Plumb.version, rules: Catalogue.descriptions, file: run.files.file(named:))
    if !write(run.report, formats: formats, color: color, against: background) { status = .unfinished }
    // The system takes back all memory at once; to let go of what ten thousand files left takes a while.
    withExtendedLifetime(run) { leave(status) }
  }

  private func checkRun() throws -> CheckRun {
    let terms = AcceptanceTerms(asOf: asOf, honoursSuppressions: honoursSuppressions)
    guard let standardInput else {
      let location = try WorkspaceLocation(named: workspace, paths: paths)
      return try CheckRun(
        location, terms, under: settings, newWith: change, remembering: memory(of: location))
    }
    let location = try WorkspaceLocation(named: workspace, file: standardInput)
    let unsaved = UnsavedFile(location.selection?.first ?? standardInput, try standardInputBytes())
    return try CheckRun(
      location, terms, under: settings, newWith: change, saving: unsaved, remembering: memory(of: location))
  }

  private func memory(of location: WorkspaceLocation) -> MemoryPlace? {
    remembers ? MemoryPlace(ofUserFor: location, settings) : nil
  }

  private func standardInputBytes() throws(Failure) -> [UInt8] {
    do throws(FileError) { return try readStandardInput() } catch { throw .file(error) }
  }
}

extension Check {
  /// The check that a command line of nothing but `check` and paths asks for, or `check --staged` and paths; nothing for
  /// any other.
  ///
  /// That is how a hook or an editor calls the program, and to parse it in general takes longer than to check a file.
  init?(plainly arguments: some Collection<String>) {
    guard arguments.first == "check" else { return nil }
    let isOfStaged = arguments.dropFirst().first == "--staged"
    let paths = Array(arguments.dropFirst(isOfStaged ? 2 : 1))
    if paths.contains(where: { $0.hasPrefix("-") }) { return nil }
    self.init(paths: paths)
    if isOfStaged { change = .staged }
  }
}
