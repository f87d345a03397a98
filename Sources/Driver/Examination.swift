import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Settings

/// A workspace looked at as a whole, with all findings judged.
struct Examination {
  let judgement: Judgement

  /// Files that the system refused to read.
  let failures: [FileError]

  /// How much was looked at.
  let extent: Extent

  init(of workspace: Workspace, under settings: Settings, _ terms: AcceptanceTerms) {
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    inspection.inspectAll(of: workspace)
    self.failures = inspection.failures
    self.extent = Extent(files: workspace.fileCount - failures.count, pages: inspection.pages)
    self.judgement = inspection.finish(accepting: terms, isWhole: failures.isEmpty)
  }
}
