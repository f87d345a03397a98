import FileSystem
import ProfileModel

/// The documents of a workspace, read one by one as often as they are needed, so that none has to be kept.
struct DocumentPass {
  private let workspace: Workspace
  private var unreadable: [String: FileError] = [:]

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// Files that the system refused to read, by path.
  var failures: [FileError] {
    workspace.failures + unreadable.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Hands over the shared documents and then the profiles, each in the order of their paths.
  mutating func forEach(_ body: (Document) -> Void) {
    for document in workspace.shared.compactMap(\.document) { body(document) }
    for path in workspace.profiles { read(path).map(body) }
  }

  private mutating func read(_ path: String) -> Document? {
    do throws(FileError) {
      return ReadFile.reading(try workspace.source.read(path)).document
    } catch {
      unreadable[path] = error
      return nil
    }
  }
}
