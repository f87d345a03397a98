package import Diagnostics
package import FileSystem
import ProfileModel
import ProfileRules

/// A check of a workspace: the whole of it is looked at, a part of it is shown.
package struct CheckRun: Sendable {
  /// What was found in the part that is shown.
  package let report: Report

  /// Files that the system refused to read.
  package let failures: [FileError]

  /// Checks the workspace at `location`, or another state of its files.
  package init(_ location: WorkspaceLocation, reading files: (any FileSource)? = nil) throws(Failure) {
    let workspace = try loaded(location, reading: files)
    var failures = workspace.failures
    var inspection = Inspection(of: workspace.library)
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

/// The workspace at a location, or another state of its files, with its shared documents read.
func loaded(
  _ location: WorkspaceLocation, reading files: (any FileSource)? = nil
) throws(Failure) -> Workspace {
  do throws(FileError) { return try Workspace(from: files ?? WorkingTree(root: location.root)) } catch {
    throw .file(error)
  }
}
