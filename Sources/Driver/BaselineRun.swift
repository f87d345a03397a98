package import Diagnostics
import Editing
package import FileSystem
import ProfileModel
package import ProfileRules
import Settings
import SourceText
import YAMLSyntax

/// What is to become of a workspace's baseline.
package enum BaselineRequest: Sendable {
  /// All that is found stands in it: `reason` and `owner` are those of what is new.
  case write(reason: String?, owner: String?)

  /// Nothing stands in it that is not found any more.
  case prune
}

/// The writing or pruning of a workspace's baseline.
package struct BaselineRun: Sendable {
  package enum Outcome: Hashable, Sendable {
    case written(entries: Int, added: Int, removed: Int)
    case upToDate(entries: Int)
    /// There is no baseline, and nothing to put into one.
    case notNeeded
    /// The baseline has errors, or a file that it may be about cannot be read; nothing was written.
    case blocked
  }

  package let outcome: Outcome

  /// The findings that kept the baseline from being written.
  package let report: Report

  /// The number of findings that no baseline can hold.
  package let unacceptable: Int

  /// The baseline, from the current folder.
  package let file: String

  /// Files that the system refused to read.
  package let failures: [FileError]

  package init(
    _ location: WorkspaceLocation, _ request: BaselineRequest, _ terms: AcceptanceTerms
  ) throws(Failure) {
    let settings = try Settings(of: location, .workspace)
    let workspace = try loaded(location, settings, .workspace)
    let examination = Examination(of: workspace, under: settings, terms)
    let change = try BaselineChange(request, examination.judgement, in: location)
    self.failures = examination.failures
    self.file = location.prefix + Baseline.file
    self.unacceptable = change.unacceptable
    let isBlocked = !failures.isEmpty || !change.blocking.isEmpty
    self.report = Report(
      findings: change.blocking, skipped: workspace.skipped(with: failures), extent: examination.extent
    ).shown(below: location.prefix)
    if isBlocked {
      self.outcome = .blocked
    } else if let bytes = change.bytes {
      try write(bytes, over: examination.judgement.baseline, in: location)
      self.outcome = .written(entries: change.count, added: change.added.count, removed: change.removed.count)
    } else {
      self.outcome = change.count == 0 && !change.hasBaseline ? .notNeeded : .upToDate(entries: change.count)
    }
  }

  /// What the run ends with.
  package var status: ExitStatus {
    if !failures.isEmpty { return .unfinished }
    return outcome == .blocked ? .findings : .clean
  }
}

/// Writes the baseline over the one that was read, or where there was none.
private func write(_ bytes: [UInt8], over held: HeldBaseline?, in location: WorkspaceLocation) throws(Failure)
{
  let writer = ChangeWriter(root: location.root)
  if let read = held?.document.tree.file.bytes {
    let change = FileChange(path: Baseline.file, newPath: Baseline.file, bytes: read, newBytes: bytes)
    if let error = writer.write([[change]]).first { throw .file(error) }
  } else {
    do throws(FileError) { try writer.create(Baseline.file, with: bytes) } catch { throw .file(error) }
  }
}
