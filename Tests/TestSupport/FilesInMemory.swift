package import FileSystem
package import SourceText

/// A source of files that a test has written down.
package struct FilesInMemory: FileSource {
  package private(set) var contents: [String: [UInt8]] = [:]

  package init() {}

  package subscript(path: String) -> String {
    get { String(decoding: contents[path] ?? [], as: UTF8.self) }
    set { contents[path] = Array(newValue.utf8) }
  }

  /// The bytes of a file, which need not be UTF-8.
  package mutating func set(_ path: String, _ bytes: [UInt8]?) { contents[path] = bytes }

  package func list() -> FileListing {
    FileListing(files: contents.keys.filter(isYAML).sorted(), passedOver: [])
  }

  package func holds(_ path: String) -> Bool { contents[path] != nil }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    guard let bytes = contents[path] else { throw FileError("read", path, reason: "no such file") }
    return SourceFile(path: path, bytes: bytes)
  }

  package func start(of path: String, count: Int) throws(FileError) -> [UInt8] {
    Array(try read(path).bytes.prefix(count))
  }
}
