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
    var failures = workspace.failures
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    for file in workspace.shared { inspection.inspect(file) }
    for path in workspace.reviews + workspace.profiles {
      do throws(FileError) {
        inspection.inspect(ReadFile.reading(try workspace.source.read(path)))
      } catch {
        failures.append(error)
      }
    }
    self.extent = Extent(files: workspace.fileCount - failures.count, pages: inspection.pages)
    self.judgement = inspection.finish(accepting: terms, isWhole: failures.isEmpty)
    self.failures = failures
  }
}
