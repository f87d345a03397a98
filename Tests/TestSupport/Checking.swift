package import Diagnostics
package import FileSystem
import ProfileModel
package import ProfileRules

/// All findings of a workspace that nobody accepted, sorted.
package func check(_ source: some FileSource) throws -> [Finding] {
  let judgement = try judge(source)
  let extent = Extent(files: 0, pages: 0)
  return Report(findings: judgement.findings, skipped: [], extent: extent).findings
}

/// All findings of a workspace, parted by who accepted them.
package func judge(
  _ source: some FileSource, _ terms: AcceptanceTerms = .ofTests
) throws -> Judgement {
  let workspace = try Workspace(from: source)
  var inspection = Inspection(of: workspace.library)
  for file in workspace.shared { inspection.inspect(file) }
  for path in workspace.reviews + workspace.profiles {
    inspection.inspect(ReadFile.reading(try workspace.source.read(path)))
  }
  return inspection.finish(accepting: terms, isWhole: true)
}
