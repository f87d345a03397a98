import ArgumentParser
import Diagnostics
import Driver
import FileSystem
import ProfileRules
import Reporting

/// `plumb baseline`: accepts today's findings, and drops entries that no longer occur.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Accepts today's findings, so that only new ones are shown.",
    discussion: "What is accepted stands in baseline.yaml beside framework.yaml, an entry a line.",
    subcommands: [Write.self, Prune.self])

  /// `plumb baseline write`.
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Puts all that is found into the baseline.",
      discussion: "Entries that still occur keep their reason and owner; those that do not are dropped.")

    @OptionGroup var location: WorkspaceOption

    @Option(help: "Why what is new is accepted; needed where something is.")
    var reason: String?

    @Option(help: "Who will see to what is new.")
    var owner: String?

    @OptionGroup var date: DayOption

    func run() throws { try carryOut(.write(reason: reason, owner: owner), location, date) }
  }

  /// `plumb baseline prune`.
  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune", abstract: "Drops what is not found any more from the baseline.")

    @OptionGroup var location: WorkspaceOption
    @OptionGroup var date: DayOption

    func run() throws { try carryOut(.prune, location, date) }
  }
}

private func carryOut(_ request: BaselineRequest, _ location: WorkspaceOption, _ date: DayOption) throws {
  let run = try BaselineRun(
    try WorkspaceLocation(named: location.workspace, paths: []), request, AcceptanceTerms(asOf: date.day))
  for failure in run.failures { complain(failure.description) }
  if !run.report.findings.isEmpty {
    complain(String(decoding: ReportFormat.full.render(run.report), as: UTF8.self), prefix: "", end: "")
  }
  guard printed(outcome(of: run) + "\n") else { throw ExitCode(ExitStatus.unfinished.rawValue) }
  throw ExitCode(run.status.rawValue)
}

private func outcome(of run: BaselineRun) -> String {
  let rest =
    run.unacceptable == 0
    ? "" : "; \(run.unacceptable) \(run.unacceptable == 1 ? "finding" : "findings") cannot be accepted"
  return switch run.outcome {
  case .written(let entries, let added, let removed):
    "wrote \(run.file): \(counted(entries)), \(added) added, \(removed) removed\(rest)"
  case .upToDate(let entries): "\(run.file) is up to date: \(counted(entries))\(rest)"
  case .notNeeded: "nothing was written: there is nothing to accept\(rest)"
  case .blocked: "nothing was written: what is wrong has to be mended first"
  }
}

private func counted(_ entries: Int) -> String { "\(entries) \(entries == 1 ? "entry" : "entries")" }
