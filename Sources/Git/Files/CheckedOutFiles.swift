package import FileSystem
package import SourceText

/// The files of the working tree that belong to the repository: without those of submodules, and with those that a sparse
/// working tree leaves out, as the index records them.
package struct CheckedOutFiles: FileSource {
  private let tree: WorkingTree
  private let leftOut: RecordedFiles
  private let leftOutPaths: Set<[UInt8]>
  private let submodules: [String]

  package init(of repository: Repository, with index: RecordedState) throws(GitError) {
    tree = WorkingTree(root: repository.folder)
    let missing = index.entries.filter { path, entry in
      entry.isLeftOut && !isTaken(repository.folder + "/" + String(decoding: path, as: UTF8.self))
    }
    leftOut = try repository.files(of: [RecordedState(missing)])[0]
    leftOutPaths = Set(missing.keys)
    submodules = index.entries.filter { $0.value.kind == .submodule }.keys
      .map { String(decoding: $0, as: UTF8.self) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func list() throws(FileError) -> FileListing {
    let listing = try tree.list()
    let files = listing.files.filter { !isInSubmodule($0) } + leftOut.list().files
    let passedOver = listing.passedOver.filter { !isInSubmodule($0.path) } + leftOut.list().passedOver
    return FileListing(
      files: files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      passedOver: passedOver + submodules.map { .init(path: $0, reason: submoduleReason) })
  }

  package func holds(_ path: String) -> Bool { source(of: path).holds(path) }

  package func read(_ path: String) throws(FileError) -> SourceFile { try source(of: path).read(path) }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try source(of: path).start(of: path, count: count)
  }

  package func stamp(of path: String) -> FileStamp? { source(of: path).stamp(of: path) }

  private func source(of path: String) -> any FileSource {
    leftOutPaths.contains(Array(path.utf8)) ? leftOut : tree
  }

  private func isInSubmodule(_ path: String) -> Bool { submodules.contains { path.hasPrefix($0 + "/") } }
}

extension Repository {
  /// Whether the working tree has tables that git does not know of: what documents name is read though nothing lists it.
  package func hasUnrecordedTables() throws(GitError) -> Bool {
    let paths = try git.output(of: ["ls-files", "--others", "-z"]).split(separator: 0)
    return paths.contains { path in [".txt", ".tsv"].contains { path.suffix(4).elementsEqual($0.utf8) } }
  }
}
