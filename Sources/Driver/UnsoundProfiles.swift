import Diagnostics
import FileSystem
import ProfileModel
import ProfileRules
import Settings

/// The profiles, other than drafts, that have errors in their own file or in one of their reviews.
struct UnsoundProfiles {
  /// Their files.
  let files: Set<String>

  /// Their errors.
  let errors: [Finding]

  static let none = UnsoundProfiles(files: [], errors: [])

  private init(files: Set<String>, errors: [Finding]) {
    self.files = files
    self.errors = errors
  }

  init(in workspace: Workspace, under settings: Settings, _ terms: AcceptanceTerms) {
    var inspection = Inspection(of: workspace, asOf: terms.asOf, under: settings)
    var profiles = Dictionary(uniqueKeysWithValues: workspace.profiles.map { ($0, $0) })
    inspection.inspectShared(of: workspace)
    inspection.inspectProfiles(of: workspace) { inspected in
      let file = inspected.document.file
      let reviews = workspace.reviews.files(judging: inspected.document)
      if inspected.profile?.profile.status == .draft {
        profiles[file] = nil
      } else {
        for review in reviews { profiles[review] = file }
      }
    }
    let errors = inspection.finish(accepting: terms).findings
      .filter { $0.severity == .error && profiles[$0.place.file] != nil }
    self.init(files: Set(errors.compactMap { profiles[$0.place.file] }), errors: errors)
  }
}
