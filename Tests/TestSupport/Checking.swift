package import Diagnostics
package import FileSystem
import ProfileModel
import ProfileRules
package import Settings

/// All findings of a workspace, sorted, as they are by default or under some settings.
package func check(
  _ source: some FileSource, under settings: Settings = Settings(for: Catalogue.descriptions)
) throws -> [Finding] {
  let workspace = try Workspace(from: source)
  var inspection = Inspection(of: workspace.library, under: settings)
  for file in workspace.shared { inspection.inspect(file) }
  for path in workspace.reviews + workspace.profiles {
    inspection.inspect(ReadFile.reading(try workspace.source.read(path)))
  }
  let extent = Extent(files: workspace.fileCount, pages: inspection.pages)
  return Report(findings: inspection.finish(), skipped: [], extent: extent).findings
}
