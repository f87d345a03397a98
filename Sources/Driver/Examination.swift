import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Settings

/// A workspace looked at as a whole, with all findings judged.
struct Examination {
  let judgement: Judgement

  /// Files that the system refused to read.
  var failures: [FileError] { judgement.failures }

  /// How much was looked at.
  let extent: Extent

  init(of workspace: Workspace, under settings: Settings, _ terms: AcceptanceTerms) {
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    inspection.inspectAll(of: workspace, threads: processorCount())
    let pages = inspection.pages
    let judgement = inspection.finish(accepting: terms)
    self.judgement = judgement
    self.extent = Extent(files: workspace.fileCount - judgement.failures.count, pages: pages)
  }
}
