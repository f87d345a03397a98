import Concurrency
import Diagnostics
import FileSystem
import ProfileModel
import SourceText

/// The files that two states of a workspace have in different words, read in both.
struct DifferingFiles: Sendable {
  /// Files of one state, by their paths.
  typealias Files = [String: ReadFile]

  let base: Files
  let head: Files

  /// The texts of the settings, where they differ.
  let settings: (base: SourceFile?, head: SourceFile?)?

  /// Files that could not be read by the shape of their kind in one of the states.
  let unread: Set<String>

  /// Reads both states side by side on up to `threads` threads. Nothing is kept of files that are the same, byte for byte;
  /// `isSame` may tell so of a path without reading it, if both states have a file there.
  init(
    _ base: Workspace, _ head: Workspace, threads: Int, isSame: @Sendable (String) -> Bool
  ) throws(FileError) {
    let (old, new) = (base.members, head.members)
    // What only one state has differs, also where the settings of the other exclude the same file.
    let single = old == new ? [] : Set(old).symmetricDifference(new)
    let (mine, others) = (
      Set(old.filter { single.contains($0) || !isSame($0) }),
      Set(new.filter { single.contains($0) || !isSame($0) })
    )
    let paths = mine.union(others).sorted()
    let results = concurrentMap(paths, threads: threads) { path in
      Result<Pair, FileError> { () throws(FileError) in
        try Pair(
          base: mine.contains(path) ? base.source.read(path) : nil,
          head: others.contains(path) ? head.source.read(path) : nil)
      }
    }
    var files: (base: Files, head: Files) = ([:], [:])
    for (path, result) in zip(paths, results) {
      let pair = try result.get()
      files.base[path] = pair.base
      files.head[path] = pair.head
    }
    self.base = files.base
    self.head = files.head
    self.unread = Set((files.base.values.unreadFiles + files.head.values.unreadFiles))
    self.settings = try readSettings(base, head)
  }

  /// A file in both states, read where it differs.
  private struct Pair: Sendable {
    let base: ReadFile?
    let head: ReadFile?

    init(base: SourceFile?, head: SourceFile?) {
      let isSame = base?.bytes == head?.bytes
      self.base = isSame ? nil : base.map(ReadFile.reading)
      self.head = isSame ? nil : head.map(ReadFile.reading)
    }
  }
}

/// The settings of both states, where they differ.
private func readSettings(
  _ base: Workspace, _ head: Workspace
) throws(FileError) -> (base: SourceFile?, head: SourceFile?)? {
  func settings(of workspace: Workspace) throws(FileError) -> SourceFile? {
    guard try workspace.source.list().files.contains(settingsFile) else { return nil }
    return try workspace.source.read(settingsFile)
  }
  let (old, new) = (try settings(of: base), try settings(of: head))
  return old?.bytes == new?.bytes ? nil : (old, new)
}

/// Where the settings of a workspace stand.
private let settingsFile = "plumb.yaml"

extension Workspace {
  /// The files that belong to the workspace.
  fileprivate var members: [String] {
    shared.compactMap { $0.document?.file ?? $0.allFindings.first?.place.file } + profiles + reviews.paths
  }
}

extension Sequence<ReadFile> {
  fileprivate var unreadFiles: [String] {
    compactMap { file in file.document == nil ? file.allFindings.first?.place.file : nil }
  }
}
