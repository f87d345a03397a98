package import Diagnostics
package import FileSystem
import ProfileCompiler
import ProfileModel
import ProfileRules
import Settings

/// The compilation of a workspace into a folder: checked and compiled in one pass over its profiles.
package struct CompileRun: Sendable {
  package let outcome: CompileOutcome

  /// The errors that kept everything, or the profiles left out, from being written.
  package let report: Report

  /// The profiles that the output does not have, by file.
  package let leftOut: [LeftOutProfile]

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Compiles the workspace at `location`.
  package init(
    _ location: WorkspaceLocation, _ request: CompileRequest, under choice: SettingsChoice = .workspace
  ) throws(Failure) {
    let settings = try Settings(of: location, choice)
    let workspace = try loaded(location, settings, choice)
    let unsound =
      request.leavesOutUnsound ? UnsoundProfiles(in: workspace, under: settings, request.terms) : .none
    var pass = CompilePass(workspace, under: settings, request, without: unsound.files)
    do throws(OutputError) {
      if request.isCheck {
        self.outcome = try pass.run(into: ComparisonDestination(request.folder))
      } else {
        self.outcome = try pass.run(into: try FolderDestination(request.folder))
      }
    } catch {
      throw .output(error)
    }
    let withErrors = unsound.files.map { LeftOutProfile(file: $0, reason: .errors) }
    self.leftOut = (pass.drafts + withErrors)
      .map { LeftOutProfile(file: location.prefix + $0.file, reason: $0.reason) }.sorted { $0.file < $1.file }
    self.failures = pass.failures
    self.report = Report(
      findings: pass.blocking + unsound.errors, skipped: workspace.skipped(with: pass.failures),
      extent: Extent(files: workspace.fileCount - pass.failures.count, pages: pass.pages)
    ).shown(below: location.prefix)
  }

  /// What the run ends with.
  package var status: ExitStatus {
    if !failures.isEmpty { return .unfinished }
    return switch outcome {
    case .written, .upToDate: .clean
    case .outOfDate, .blocked: .findings
    }
  }
}
