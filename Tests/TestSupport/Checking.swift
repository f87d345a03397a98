package import Diagnostics
package import FileSystem
import ProfileModel
import ProfileRules

/// All findings of a workspace, sorted.
package func check(_ source: some FileSource) throws -> [Finding] {
  let workspace = try Workspace(from: source)
  var inspection = Inspection(of: workspace.library)
  for file in workspace.shared { inspection.inspect(file) }
  for path in workspace.reviews + workspace.profiles {
    inspection.inspect(ReadFile.reading(try workspace.source.read(path)))
  }
  let extent = Extent(files: workspace.fileCount, pages: inspection.pages)
  return Report(findings: inspection.finish(), skipped: [], extent: extent).findings
}
