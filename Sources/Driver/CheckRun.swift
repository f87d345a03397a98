package import Diagnostics
package import FileSystem
import ProfileModel
package import ProfileRules
import Settings
import Shape

/// A check of a workspace: the whole of it is looked at, a part of it is shown.
package struct CheckRun: Sendable {
  /// What was found in the part that is shown.
  package let report: Report

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// The files that were checked.
  package let files: CheckedFiles

  /// All that was looked at, so that whoever ends the program with the run at hand need not have it taken apart first.
  private let examination: Examination

  /// Checks the workspace at `location`, or another state of its files.
  package init(
    _ location: WorkspaceLocation, _ terms: AcceptanceTerms, under choice: SettingsChoice = .workspace,
    reading files: (any FileSource)? = nil, remembering place: MemoryPlace? = nil
  ) throws(Failure) {
    let settings = try Settings(of: location, choice)
    let states = ComparedStates(files ?? WorkingTree(root: location.root))
    try self.init(
      Examiner(location, settings, choice, terms, remembering: place), states,
      recalling: place.flatMap(MemoryFile.init))
  }

  /// Checks the workspace at `location` with a file as it is not yet saved, or a change of it, of which only what is new
  /// is shown.
  package init(
    _ location: WorkspaceLocation, _ terms: AcceptanceTerms, under choice: SettingsChoice = .workspace,
    newWith change: Change?, saving unsaved: UnsavedFile? = nil, remembering place: MemoryPlace? = nil
  ) throws(Failure) {
    let isRecorded = change == .staged
    let memory = (isRecorded ? place?.ofRecordedStates : place).flatMap(MemoryFile.init)
    let states =
      if let change {
        try ComparedStates(of: change, at: location, with: unsaved, recalling: isRecorded ? memory : nil)
      } else {
        ComparedStates(WorkingTree(root: location.root).with(unsaved))
      }
    let settings = try Settings(of: location, choice, in: states.head)
    let examiner = Examiner(location, settings, choice, terms, remembering: place)
    try self.init(examiner, states, recalling: memory)
  }

  /// `memory` is what is remembered of such states as the head is.
  private init(
    _ examiner: Examiner, _ states: ComparedStates, recalling memory: MemoryFile?
  ) throws(Failure) {
    let location = examiner.location
    let examination = try examiner.examine(
      states.head, isRecorded: states.isHeadRecorded, recalling: memory)
    let (workspace, judgement) = (examination.workspace, examination.judgement)
    var findings = judgement.findings.filter { $0.isShown(in: location) }
    var failures = examination.failures
    var comparison: Comparison?
    if let base = states.base {
      let known = try findings.isEmpty ? KnownFindings() : KnownFindings(of: base, examiner)
      let new = findings.compactMap { known.newPart(of: $0, since: base.name) }
      comparison = Comparison(with: base.name, commits: base.commits, known: findings.count - new.count)
      findings = new
      failures += known.failures
    }
    self.files = CheckedFiles(states.head, below: location.prefix)
    self.failures = failures
    self.examination = examination
    self.report = Report(
      findings: findings, skipped: workspace.skipped(with: examination.failures),
      idleSettings: examiner.settings.idle(in: workspace), extent: examination.extent,
      accepted: judgement.accepted(in: location, asOf: examiner.terms.asOf), comparison: comparison
    ).shown(below: location.prefix)
  }

  /// What the run ends with, given the severity that findings have to reach.
  package func status(failingOn severity: Severity) -> ExitStatus {
    if !failures.isEmpty { return .unfinished }
    return report.holds(atLeast: severity) ? .findings : .clean
  }
}

extension Finding {
  /// Whether the finding has a place in the part that is shown.
  func isShown(in location: WorkspaceLocation) -> Bool {
    location.selects(place.file) || related.contains { location.selects($0.place.file) }
  }
}

extension Judgement {
  /// What is accepted in the part that is shown.
  fileprivate func accepted(in location: WorkspaceLocation, asOf day: CalendarDate) -> AcceptedFindings {
    AcceptedFindings(
      asOf: day.description, isDayUsed: usesDay,
      suppressed: suppressed.filter { $0.finding.isShown(in: location) },
      baselined: baselined.count { $0.isShown(in: location) })
  }
}

extension Settings {
  /// The settings that change nothing in a workspace.
  fileprivate func idle(in workspace: Workspace) -> [IdleSetting] {
    idlePatterns(among: workspace.files).map { pattern, place in
      IdleSetting(
        file: place.source.file, line: place.line, reason: "no file matches the pattern `\(pattern.text)`")
    }
  }
}

extension Workspace {
  /// The files that were passed over or could not be read, with the reasons.
  func skipped(with failures: [FileError]) -> [SkippedFile] {
    skipped + failures.map { SkippedFile(file: $0.path, reason: $0.reason, isFailure: true) }
  }
}

/// The workspace at a location, or another state of its files, with its shared documents read, without what its
/// settings exclude.
func loaded(
  _ location: WorkspaceLocation, _ settings: Settings, _ choice: SettingsChoice,
  reading files: (any FileSource)? = nil, knownRoles: ([String]) -> [FileRole?] = { $0.map { _ in nil } }
) throws(Failure) -> Workspace {
  do throws(FileError) {
    let source = files ?? WorkingTree(root: location.root)
    return try Workspace(
      from: source, settings: choice.files(in: location),
      excluding: { path in
        settings.exclusion(of: path).flatMap { _ in settings.source.map { "excluded by \($0.name)" } }
      }, threads: processorCount(), knownRoles: knownRoles)
  } catch {
    throw .file(error)
  }
}
