package import FileSystem

/// A folder for one test, removed with all it holds when the test lets go of it.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  package init(_ name: String = #function) throws(FileError) {
    let letters = name.filter { $0.isASCII && $0.isLetter }
    path = "/tmp/plumb-\(letters)-\(UInt64.random(in: 0 ... .max))"
    try createFolders(path)
  }

  deinit { try? remove(path) }

  /// Writes a file, with the folders above it.
  package func write(_ text: String, to name: String) throws(FileError) {
    let place = path + "/" + name
    if let slash = place.lastIndex(of: "/") { try createFolders(String(place[..<slash])) }
    try remove(place)
    try createFile(place, Array(text.utf8))
  }

  /// The content of a file; nothing where there is none.
  package func text(of name: String) throws(FileError) -> String? {
    let place = path + "/" + name
    return isFile(place) ? String(decoding: try readFile(place), as: UTF8.self) : nil
  }
}
