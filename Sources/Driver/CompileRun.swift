package import Diagnostics
package import FileSystem
import ProfileCompiler
import ProfileModel
import ProfileRules

/// The compilation of a workspace into a folder: checked and compiled in one pass over its profiles.
package struct CompileRun: Sendable {
  package let outcome: CompileOutcome

  /// The errors that kept everything, or the profiles left out, from being written.
  package let report: Report

  /// The profiles that were left out because of their errors.
  package let leftOut: [String]

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Compiles the workspace at `location`.
  package init(_ location: WorkspaceLocation, _ request: CompileRequest) throws(Failure) {
    let workspace = try loaded(location)
    let unsound = request.leavesOutUnsound ? errorsOfProfiles(in: workspace, request.terms) : []
    var pass = CompilePass(workspace, request, without: Set(unsound.map(\.place.file)))
    do throws(OutputError) {
      if request.isCheck {
        self.outcome = try pass.run(into: ComparisonDestination(request.folder))
      } else {
        self.outcome = try pass.run(into: try FolderDestination(request.folder))
      }
    } catch {
      throw .output(error)
    }
    self.leftOut = Set(unsound.map { location.prefix + $0.place.file }).sorted()
    self.failures = pass.failures
    self.report = Report(
      findings: pass.blocking + unsound, skipped: workspace.skipped(with: pass.failures),
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

/// The errors that stand in files of profiles that are no drafts.
private func errorsOfProfiles(in workspace: Workspace, _ terms: AcceptanceTerms) -> [Finding] {
  var inspection = Inspection(of: workspace.library)
  var drafts: Set<String> = []
  var isWhole = workspace.failures.isEmpty
  for file in workspace.shared { inspection.inspect(file) }
  for path in workspace.reviews + workspace.profiles {
    guard let file = try? workspace.source.read(path) else {
      isWhole = false
      continue
    }
    let inspected = inspection.inspect(ReadFile.reading(file))?.document
    if inspected?.profile?.profile.status == .draft { drafts.insert(path) }
  }
  let profiles = Set(workspace.profiles).subtracting(drafts)
  return inspection.finish(accepting: terms, isWhole: isWhole).findings
    .filter { $0.severity == .error && profiles.contains($0.place.file) }
}
