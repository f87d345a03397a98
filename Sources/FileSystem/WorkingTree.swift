package import SourceText

/// The files below a folder, as they are on disk.
///
/// Hidden entries, whose names begin with a dot, do not belong to it. Links to files are followed; links to folders
/// are passed over, so that no file is met twice.
package struct WorkingTree: FileSource {
  /// The folder, as it was given.
  package let root: String

  /// When it was first looked at, in nanoseconds since 1970: what is changed about then or later may change unseen.
  private let start = nanosecondsSince1970()

  /// The folder while it is looked at; nothing where it cannot be opened.
  private let folder: OpenFolder?

  package init(root: String) {
    self.root = root
    self.folder = OpenFolder(root)
  }

  package func list() throws(FileError) -> FileListing {
    try FileListing(below: root, threads: processorCount())
  }

  package func holds(_ path: String) -> Bool { isTaken(absolute(path)) }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(path: path, bytes: try readFile(absolute(path)))
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try readFile(absolute(path), atMost: count)
  }

  package func stamp(of path: String) -> FileStamp? {
    folder.flatMap { settledStatus(of: path, in: $0, at: start) }.map(FileStamp.status)
  }

  private func absolute(_ path: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }
}
