package import Diagnostics
import Editing
package import FileSystem
package import ProfileRules

/// What a run of `plumb fix` is asked for.
package struct FixRequest: Sendable {
  /// Whether fixes that a person should look at are applied too.
  package let allowsUnsafe: Bool

  /// Whether files are changed, and not only a patch made.
  package let writes: Bool

  /// What is accepted, and left as it is.
  package let terms: AcceptanceTerms

  /// The settings by which findings are judged.
  package let settings: SettingsChoice

  package init(
    allowsUnsafe: Bool, writes: Bool, terms: AcceptanceTerms, settings: SettingsChoice = .workspace
  ) {
    self.allowsUnsafe = allowsUnsafe
    self.writes = writes
    self.terms = terms
    self.settings = settings
  }
}

/// The fixes of a workspace: applied in memory, held against a check of the result, and written.
package struct FixRun: Sendable {
  package let summary: FixSummary

  /// What remains in the part that is shown, once the fixes are applied.
  package let remaining: Report

  /// The files with the fixes applied.
  package let files: FileSnapshot

  /// The changes, for `git apply` in the current folder, or in the workspace where that is not below.
  package let patch: [UInt8]

  /// Files that the system refused to read or to replace, or that somebody else changed meanwhile.
  package let failures: [FileError]

  private let writes: Bool

  /// Fixes what was found in the selected files of the workspace at `location`.
  package init(_ location: WorkspaceLocation, _ request: FixRequest) throws(Failure) {
    if request.writes { try clear(location.root) }
    let writer = ChangeWriter(root: location.root)
    let files = try snapshot(of: location)
    let scope = FixScope(
      location: location, allowsUnsafe: request.allowsUnsafe, settings: request.settings,
      terms: request.terms,
      refusal: writer.refusal)
    let rounds = try FixRounds(finished: files, scope)
    let changes = rounds.history.changes(from: files, to: rounds.files)
    let failed = request.writes ? writer.write(changes) : []
    let after = failed.isEmpty ? rounds.files : try snapshot(of: location)
    let check = try CheckRun(
      location.following(rounds.history.moves), request.terms, under: request.settings, reading: after)
    self.init(location, rounds, changes, check, failures: failed, writes: request.writes)
  }

  /// Fixes files in memory, which are a whole workspace.
  package init(of files: FileSnapshot, allowsUnsafe: Bool, _ terms: AcceptanceTerms) throws(Failure) {
    let location = WorkspaceLocation(wholeOf: "/")
    let scope = FixScope(
      location: location, allowsUnsafe: allowsUnsafe, settings: .isolated, terms: terms, refusal: { _ in nil }
    )
    let rounds = try FixRounds(finished: files, scope)
    let changes = rounds.history.changes(from: files, to: rounds.files)
    let check = try CheckRun(location, terms, under: .isolated, reading: rounds.files)
    self.init(location, rounds, changes, check, failures: [], writes: false)
  }

  private init(
    _ location: WorkspaceLocation, _ rounds: FixRounds, _ changes: [[FileChange]], _ check: CheckRun,
    failures: [FileError], writes: Bool
  ) {
    self.files = rounds.files
    self.summary = FixSummary(of: rounds, files: changes.joined().count).shown(below: location.prefix)
    self.remaining = check.report
    self.patch = Editing.patch(of: changes.joined().map { $0.moved(below: location.patchPrefix) })
    self.failures = rounds.refusals + failures + check.failures
    self.writes = writes
  }

  /// What the run ends with: 1 where an error remains, or, if nothing is written, where there is something to change.
  package var status: ExitStatus {
    if !failures.isEmpty { return .unfinished }
    let isClean = writes ? !remaining.holds(atLeast: .error) : patch.isEmpty
    return isClean ? .clean : .findings
  }
}

/// Removes what runs that died left in a workspace.
private func clear(_ root: String) throws(Failure) {
  do throws(FileError) { try removeLeftovers(below: root) } catch { throw .file(error) }
}

private func snapshot(of location: WorkspaceLocation) throws(Failure) -> FileSnapshot {
  do throws(FileError) { return try FileSnapshot(of: WorkingTree(root: location.root)) } catch {
    throw .file(error)
  }
}

extension FixSummary {
  fileprivate init(of rounds: FixRounds, files: Int) {
    self.init()
    self.fixed = rounds.fixed
    self.dropped = rounds.dropped
    self.renames = rounds.history.moves
    self.files = files
  }
}
