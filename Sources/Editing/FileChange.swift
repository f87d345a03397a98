/// What becomes of one file: other content, another path, or both.
package struct FileChange: Hashable, Sendable {
  package let path: String
  package let newPath: String
  package let bytes: [UInt8]
  package let newBytes: [UInt8]

  package init(path: String, newPath: String, bytes: [UInt8], newBytes: [UInt8]) {
    self.path = path
    self.newPath = newPath
    self.bytes = bytes
    self.newBytes = newBytes
  }

  /// Whether the file gets another path; paths are told apart by their bytes.
  package var isRename: Bool { !path.utf8.elementsEqual(newPath.utf8) }

  /// The same change with its paths named from another folder.
  package func moved(below prefix: String) -> FileChange {
    FileChange(path: prefix + path, newPath: prefix + newPath, bytes: bytes, newBytes: newBytes)
  }
}
