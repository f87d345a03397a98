package import SourceText

/// Where the files of a workspace come from: a folder, or a state of one that is kept elsewhere.
package protocol FileSource: Sendable {
  /// The YAML files, and those entries that were passed over, each with its reason.
  func list() throws(FileError) -> FileListing

  /// Whether there is a file of that path.
  func holds(_ path: String) -> Bool

  /// The whole content of a file.
  func read(_ path: String) throws(FileError) -> SourceFile

  /// The first bytes of a file, at most `count`.
  func start(of path: String, count: Int) throws(FileError) -> [UInt8]

  /// What stands for a file's content without its being read; nothing where the content may change and the stamp may
  /// not.
  func stamp(of path: String) -> FileStamp?
}

extension FileSource {
  package func stamp(of path: String) -> FileStamp? { nil }
}

/// What a source of files holds, by paths relative to its root with `/` between their parts.
package struct FileListing: Sendable {
  /// Sorted by their bytes.
  package let files: [String]

  package let passedOver: [PassedOver]

  package init(files: [String], passedOver: [PassedOver]) {
    self.files = files
    self.passedOver = passedOver
  }

  /// The position of a file among all; nothing where it was not listed.
  package func position(of path: String) -> Int? {
    var positions = files.indices
    while !positions.isEmpty {
      let middle = positions.lowerBound + positions.count / 2
      if files[middle].hasBytes(of: path) { return middle }
      positions =
        files[middle].utf8.lexicographicallyPrecedes(path.utf8)
        ? middle + 1..<positions.upperBound : positions.lowerBound..<middle
    }
    return nil
  }

  /// The positions of some of the files, which stand in the same order: all are passed once, without a search for each.
  package func positions(of paths: some Sequence<String>) -> [Int?] {
    var rest = files[...]
    return paths.map { path in
      while let file = rest.first {
        if file.hasBytes(of: path) {
          rest = rest.dropFirst()
          return rest.startIndex - 1
        }
        guard file.utf8.lexicographicallyPrecedes(path.utf8) else { return nil }
        rest = rest.dropFirst()
      }
      return nil
    }
  }

  /// An entry that looks like a file of the workspace and was not taken.
  package struct PassedOver: Hashable, Sendable {
    package let path: String
    package let reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }
}

extension String {
  /// Whether two texts are the same to the byte: `==` takes two for one that differ in normalization only.
  fileprivate func hasBytes(of other: String) -> Bool {
    let (bytes, others) = (utf8Span.span, other.utf8Span.span)
    return bytes.count == others.count && bytes.indices.allSatisfy { bytes[$0] == others[$0] }
  }
}

/// Whether a path ends like a YAML file.
package func isYAML(_ path: String) -> Bool {
  path.utf8.suffix(5).elementsEqual(".yaml".utf8) || path.utf8.suffix(4).elementsEqual(".yml".utf8)
}
