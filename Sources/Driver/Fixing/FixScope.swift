import Diagnostics
import Editing
import FileSystem
import ProfileRules

/// Which fixes a run is about: those of findings in the selected files that change selected files only, and that are
/// safe or allowed not to be.
struct FixScope {
  let location: WorkspaceLocation
  let allowsUnsafe: Bool

  /// Under which settings findings are judged, and what is accepted and so left as it is.
  let settings: SettingsChoice
  let terms: AcceptanceTerms

  /// Why a file, by its path in the workspace, cannot be replaced.
  let refusal: (String) -> FileError?

  func covers(_ proposal: Proposal, _ history: FileHistory) -> Bool {
    guard allowsUnsafe || proposal.fix.safety == .safe else { return false }
    return ([proposal.finding.place.file] + proposal.fix.files).allSatisfy {
      location.selects(history.origin(of: $0))
    }
  }

  /// Why one of the files of a fix cannot be replaced.
  func refusal(of proposal: Proposal, _ history: FileHistory) -> FileError? {
    proposal.fix.files.lazy.compactMap { refusal(history.origin(of: $0)) }.first
  }
}

extension WorkspaceLocation {
  /// The same location after files got other names: where one was selected, its new name is.
  func following(_ renames: [Rename]) -> WorkspaceLocation {
    selecting(renames.filter { selects($0.from) }.map(\.to))
  }

  /// How paths in a patch begin, as `git apply` reads them: at the root of the repository, or outside of one in the
  /// current folder, or in the workspace if that is above.
  package var patchPrefix: String {
    var folder = root
    while folder != "/" {
      if isTaken(folder + "/.git") {
        let way = relativePath(of: root, from: folder)
        return way.isEmpty ? "" : way + "/"
      }
      folder = parent(of: folder)
    }
    return isAbove ? "" : prefix
  }

  /// Whether the workspace lies above the current folder or beside it.
  package var isAbove: Bool { prefix.utf8.starts(with: "../".utf8) }
}
