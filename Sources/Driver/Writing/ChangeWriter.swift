package import Editing
package import FileSystem

/// Writes changes of files below a folder: fixes, comments that suppress, the baseline.
///
/// Of a group, every file is written beside the one it replaces before the first of them is replaced, so that a full
/// disk leaves all as they were. A file that is no longer what it was when it was read is left alone, and with it its
/// group.
package struct ChangeWriter {
  /// The folder, absolute and without links.
  private let root: String

  package init(root: String) { self.root = root }

  /// Writes groups of changes; returns what was refused.
  package func write(_ groups: [[FileChange]]) -> [FileError] {
    var failures: [FileError] = []
    for group in groups {
      do throws(FileError) { try write(group) } catch { failures.append(error) }
    }
    return failures
  }

  /// Creates a file that was not there when the others were read.
  package func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard !isTaken(absolute(path)) else {
      throw FileError("create", path, reason: "somebody created it meanwhile; run the command again")
    }
    try createFile(absolute(path), bytes)
  }

  /// Why a file cannot be replaced, as far as that can be told without trying.
  func refusal(of path: String) -> FileError? {
    do throws(FileError) {
      _ = try target(of: path)
      return nil
    } catch {
      return error
    }
  }

  private func write(_ group: [FileChange]) throws(FileError) {
    for change in group { _ = try isPending(change) }
    var staged: [(change: FileChange, file: StagedFile)] = []
    for change in group where change.bytes != change.newBytes {
      guard try isPending(change) else { continue }
      staged.append((change, try StagedFile(change.newBytes, replacing: try target(of: change.path))))
    }
    for (change, file) in staged where try isPending(change) { try file.replaceTarget() }
    try move(group.filter(\.isRename))
  }

  /// Whether a file still has the content that was read; false where it has its new content already, as behind a second
  /// name for it.
  private func isPending(_ change: FileChange) throws(FileError) -> Bool {
    let bytes = try readFile(try target(of: change.path))
    if bytes == change.bytes { return true }
    guard bytes == change.newBytes else {
      throw FileError(
        "replace", change.path, reason: "it was changed since it was read; run the command again")
    }
    return false
  }

  /// Where the content of a file stands: behind a link, what it leads to, if that is in the workspace.
  private func target(of path: String) throws(FileError) -> String {
    let target = try realPath(absolute(path))
    guard target.hasPrefix(absolute("")) else {
      throw FileError("replace", path, reason: "it is a link to a file outside the workspace")
    }
    return target
  }

  /// Moves files, each after the one that stands in its way.
  private func move(_ changes: [FileChange]) throws(FileError) {
    var waiting = changes
    while !waiting.isEmpty {
      let next = waiting.firstIndex { change in !waiting.contains { $0.path == change.newPath } } ?? 0
      let change = waiting.remove(at: next)
      try createFolders(parent(of: absolute(change.newPath)))
      try moveFile(absolute(change.path), to: absolute(change.newPath))
    }
  }

  private func absolute(_ path: String) -> String { (root == "/" ? "" : root) + "/" + path }
}
