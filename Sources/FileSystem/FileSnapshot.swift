package import SourceText

/// The files of a source as they were at one time, held in memory, where they can be changed and moved.
///
/// What is no YAML, as the tables that a framework points to, is not held: it is read where it stands.
package struct FileSnapshot: FileSource {
  /// Paths are told apart by their bytes: to `==`, two that differ in normalization only are one.
  private var files: [[UInt8]: Held] = [:]
  private let passedOver: [FileListing.PassedOver]
  private let source: any FileSource

  private struct Held {
    let path: String
    let content: Result<[UInt8], FileError>
  }

  /// Reads every file; one that the system refuses is refused by the snapshot too.
  package init(of source: some FileSource) throws(FileError) {
    let listing = try source.list()
    self.source = source
    passedOver = listing.passedOver
    for path in listing.files {
      let content = Result { () throws(FileError) in try source.read(path).bytes }
      files[Array(path.utf8)] = Held(path: path, content: content)
    }
  }

  package func list() -> FileListing {
    let paths = files.values.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return FileListing(files: paths, passedOver: passedOver)
  }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    guard let file = files[Array(path.utf8)] else {
      guard isYAML(path) else { return try source.read(path) }
      throw FileError("read", path, reason: "no such file")
    }
    return SourceFile(path: path, bytes: try file.content.get())
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    guard isYAML(path) else { return try source.start(of: path, count: count) }
    return Array(try read(path).bytes.prefix(count))
  }

  package func holds(_ path: String) -> Bool {
    files[Array(path.utf8)] != nil || (!isYAML(path) && source.holds(path))
  }

  /// Gives a file new content.
  package mutating func replace(_ path: String, with bytes: [UInt8]) {
    files[Array(path.utf8)] = Held(path: path, content: .success(bytes))
  }

  /// Gives a file another path, at which nothing may stand.
  package mutating func move(_ path: String, to target: String) {
    guard let file = files.removeValue(forKey: Array(path.utf8)) else { return }
    files[Array(target.utf8)] = Held(path: target, content: file.content)
  }
}
