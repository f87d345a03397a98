import ArgumentParser
import Diagnostics
import Driver
import FileSystem
import ProfileCompiler
import ProfileModel
import ProfileRules
import Reporting

/// `plumb compile`: writes normalized JSON.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Writes normalized, canonical JSON.",
    discussion: """
      The output folder is replaced as a whole, and only if it is absent, empty, or holds an earlier output and \
      nothing else. Nothing is written while something published has errors.
      """)

  @OptionGroup var location: WorkspaceOption
  @OptionGroup var settings: SettingsOptions

  @Option(name: .shortAndLong, help: "The folder to write.")
  var output: String

  @Option(help: "A file for each entity, or one for all.")
  var layout: CompilationOptions.Layout = .tree

  @Option(help: "Who may read the output; what is internal never reaches a public one.")
  var audience: Audience = .internal

  @OptionGroup var date: DayOption

  @Flag(help: "Compare with what stands in the folder, and write nothing.")
  var check = false

  @Flag(help: "Leave out published profiles that have errors, instead of writing nothing.")
  var leaveOutUnsound = false

  func run() throws {
    let place = try WorkspaceLocation(named: location.workspace, paths: [])
    let request = CompileRequest(
      folder: output, options: CompilationOptions(audience: audience, layout: layout), isCheck: check,
      leavesOutUnsound: leaveOutUnsound, terms: AcceptanceTerms(asOf: date.day))
    let run = try CompileRun(place, request, under: settings.choice)
    for failure in run.failures { complain(failure.description) }
    if !run.report.findings.isEmpty {
      complain(String(decoding: ReportFormat.full.render(run.report), as: UTF8.self), prefix: "", end: "")
    }
    guard printed(lines(run).joined(separator: "\n") + "\n") else {
      throw ExitCode(ExitStatus.unfinished.rawValue)
    }
    throw ExitCode(run.status.rawValue)
  }

  private func lines(_ run: CompileRun) -> [String] {
    run.leftOut.map { "left out \($0.file), \($0.reason.words)" } + outcome(run)
  }

  private func outcome(_ run: CompileRun) -> [String] {
    switch run.outcome {
    case .written(let files): ["wrote \(files) files, \(run.report.extent.pages) pages, to \(output)"]
    case .upToDate(let files): ["\(output) is up to date: \(files) files"]
    case .outOfDate(let differences):
      differences.map { "\($0.kind.rawValue): \($0.path)" }
        + ["\(output) is not up to date: \(differences.count) files differ"]
    case .blocked: ["nothing was written: what is published has errors"]
    }
  }
}

extension LeftOutProfile.Reason {
  fileprivate var words: String {
    switch self {
    case .draft: "a draft"
    case .draftFunction(let code): "whose function \(code) is a draft"
    case .errors: "which has errors"
    }
  }
}
