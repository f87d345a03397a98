package import SourceText

/// A source of files with other contents for one of them, which need not be in it.
package struct Overlay: FileSource {
  private let source: any FileSource
  private let path: String
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8], at path: String, over source: any FileSource) {
    self.source = source
    self.path = path
    self.bytes = bytes
  }

  package func list() throws(FileError) -> FileListing {
    let listing = try source.list()
    let passedOver = listing.passedOver.filter { !isLaidOver($0.path) }
    guard isYAML(path), !listing.files.contains(where: isLaidOver) else {
      return FileListing(files: listing.files, passedOver: passedOver)
    }
    return FileListing(
      files: (listing.files + [path]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      passedOver: passedOver)
  }

  package func holds(_ path: String) -> Bool { isLaidOver(path) || source.holds(path) }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    isLaidOver(path) ? SourceFile(path: path, bytes: bytes) : try source.read(path)
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    isLaidOver(path) ? Array(bytes.prefix(count)) : try source.start(of: path, count: count)
  }

  package func stamp(of path: String) -> FileStamp? { isLaidOver(path) ? nil : source.stamp(of: path) }

  /// By bytes: to `==`, two paths that differ in normalization only are one.
  private func isLaidOver(_ path: String) -> Bool { path.utf8.elementsEqual(self.path.utf8) }
}
