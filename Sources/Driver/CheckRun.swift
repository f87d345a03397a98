package import Diagnostics
package import FileSystem
import ProfileModel
import ProfileRules
import Settings

/// A check of a workspace: the whole of it is looked at, a part of it is shown.
package struct CheckRun: Sendable {
  /// What was found in the part that is shown.
  package let report: Report

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Checks the workspace at `location`.
  package init(_ location: WorkspaceLocation, under choice: SettingsChoice = .workspace) throws(Failure) {
    let settings = try Settings(of: location, choice)
    let workspace = try loaded(location, settings, choice)
    var failures = workspace.failures
    var inspection = Inspection(of: workspace.library, under: settings)
    for file in workspace.shared { inspection.inspect(file) }
    for path in workspace.reviews + workspace.profiles {
      do throws(FileError) {
        inspection.inspect(ReadFile.reading(try workspace.source.read(path)))
      } catch {
        failures.append(error)
      }
    }
    let extent = Extent(files: workspace.fileCount - failures.count, pages: inspection.pages)
    self.report = Report(
      findings: inspection.finish().filter { $0.isShown(in: location) },
      skipped: workspace.skipped(with: failures),
      extent: extent
    ).shown(below: location.prefix)
    self.failures = failures
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

extension Workspace {
  /// The files that were passed over or could not be read, with the reasons.
  func skipped(with failures: [FileError]) -> [SkippedFile] {
    skipped + failures.map { SkippedFile(file: $0.path, reason: $0.reason) }
  }
}

/// The workspace at a location, with its shared documents read, without what its settings exclude.
func loaded(
  _ location: WorkspaceLocation, _ settings: Settings, _ choice: SettingsChoice
) throws(Failure) -> Workspace {
  do throws(FileError) {
    return try Workspace(from: WorkingTree(root: location.root), settings: choice.files(in: location)) {
      path in
      settings.exclusion(of: path).flatMap { _ in settings.source.map { "excluded by \($0.name)" } }
    }
  } catch {
    throw .file(error)
  }
}
