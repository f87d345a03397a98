package import Diagnostics
package import FileSystem
import ProfileModel
package import ProfileRules
package import Settings

/// All findings of a workspace that nobody accepted, sorted, as they are by default or under some settings.
package func check(
  _ source: some FileSource, under settings: Settings = Settings(for: Catalogue.descriptions)
) throws -> [Finding] {
  let judgement = try judge(source, under: settings)
  let extent = Extent(files: 0, pages: 0)
  return Report(findings: judgement.findings, skipped: [], extent: extent).findings
}

/// All findings of a workspace, parted by who accepted them.
package func judge(
  _ source: some FileSource, _ terms: AcceptanceTerms = .ofTests,
  under settings: Settings = Settings(for: Catalogue.descriptions)
) throws -> Judgement {
  let workspace = try Workspace(from: source)
  var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
  inspection.inspectAll(of: workspace)
  let judgement = inspection.finish(accepting: terms)
  if let failure = judgement.failures.first { throw failure }
  return judgement
}
