import Concurrency
package import FileSystem
package import SourceText

/// The files of the working tree that belong to the repository: without those of submodules, and with those that a sparse
/// working tree leaves out, as the index records them.
///
/// What it lists is what was there when it was made.
package struct CheckedOutFiles: FileSource {
  private let tree: WorkingTree
  private let leftOut: RecordedFiles

  /// In their order.
  private let leftOutPaths: [String]

  private let listing: Result<FileListing, FileError>

  package init(of repository: Repository, with index: RecordedState) throws(GitError) {
    let tree = WorkingTree(root: repository.folder)
    let missing = index.entries.filter { entry in
      entry.isLeftOut && !isTaken(repository.folder + "/" + entry.path)
    }
    let leftOut = try repository.files(of: [RecordedState(missing)])[0]
    let submodules = index.entries.filter { $0.kind == .submodule }.map(\.path)
    self.tree = tree
    self.leftOut = leftOut
    self.leftOutPaths = missing.map(\.path)
    self.listing = Result { () throws(FileError) in
      try tree.list().with(leftOut.list()).without(submodules)
    }
  }

  package func list() throws(FileError) -> FileListing { try listing.get() }

  package func holds(_ path: String) -> Bool { source(of: path).holds(path) }

  package func read(_ path: String) throws(FileError) -> SourceFile { try source(of: path).read(path) }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try source(of: path).start(of: path, count: count)
  }

  package func stamp(of path: String) -> FileStamp? { source(of: path).stamp(of: path) }

  /// The name of the contents at a path that the working tree leaves out; nothing for what stands there.
  func leftOutObject(at path: String) -> ObjectID? { leftOut.recorded(at: path)?.object }

  private func source(of path: String) -> any FileSource {
    let isLeftOut = !leftOutPaths.isEmpty && leftOutPaths.element(at: path) { $0 } != nil
    return isLeftOut ? leftOut : tree
  }
}

extension FileListing {
  /// The same with what another lists.
  fileprivate func with(_ other: FileListing) -> FileListing {
    FileListing(
      files: other.files.isEmpty ? files : (files + other.files).sorted(by: precedes),
      passedOver: passedOver + other.passedOver)
  }

  /// The same without what lies in submodules, which are passed over themselves.
  fileprivate func without(_ submodules: [String]) -> FileListing {
    guard !submodules.isEmpty else { return self }
    func isInSubmodule(_ path: String) -> Bool { submodules.contains { path.hasPrefix($0 + "/") } }
    return FileListing(
      files: files.filter { !isInSubmodule($0) },
      passedOver: passedOver.filter { !isInSubmodule($0.path) }
        + submodules.map { .init(path: $0, reason: submoduleReason) })
  }
}

extension Repository {
  /// The files that a commit records and those of the working tree. git is asked for both at the same time, since most of
  /// either is waiting for it.
  package func filesBesideWorkingTree(
    of commit: ObjectID
  ) throws(GitError) -> (recorded: RecordedFiles, standing: CheckedOutFiles) {
    let list: @Sendable () -> Result<CheckedOutFiles, GitError> = {
      Result { () throws(GitError) in
        try CheckedOutFiles(of: self, with: self.index(allowingConflicts: true))
      }
    }
    let standing = Ahead(list)
    let recorded = try files(of: [state(of: commit)])[0]
    return (recorded, try (standing.take() ?? list()).get())
  }

  /// Whether the working tree has tables that git does not know of: what documents name is read though nothing lists it.
  package func hasUnrecordedTables() throws(GitError) -> Bool {
    let paths = try git.output(of: ["ls-files", "--others", "-z"]).split(separator: 0)
    return paths.contains { path in [".txt", ".tsv"].contains { path.suffix(4).elementsEqual($0.utf8) } }
  }
}
