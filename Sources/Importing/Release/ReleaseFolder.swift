/// The files of a folder that an O*NET release was unpacked in, as far as a draft is made from them.
package struct ReleaseFolder: Sendable {
  /// A table as it stands in the folder.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// The folder as it was named, for messages.
  package let path: String

  let tables: [ReleaseTable: File]

  /// What the release says of itself; nothing where the folder has no such file.
  let readMe: [UInt8]?

  /// The files that nothing is taken from, by name.
  package let unused: [String]

  /// The folder at a path, of which the names of the files are given in their order, and a way to read them.
  package init<Problem: Error>(
    _ path: String, files names: [String], read: (String) throws(Problem) -> [UInt8]
  ) throws(Problem) {
    var tables: [ReleaseTable: File] = [:]
    var used: Set<String> = []
    for table in ReleaseTable.allCases {
      guard let name = table.fileNames.first(where: names.contains) else { continue }
      tables[table] = File(name: name, bytes: try read(name))
      used.insert(name)
    }
    var readMe: [UInt8]?
    if names.contains(Self.readMeName) {
      readMe = try read(Self.readMeName)
      used.insert(Self.readMeName)
    }
    self.path = path
    self.tables = tables
    self.readMe = readMe
    self.unused = names.filter { !used.contains($0) }
  }

  /// The file in which a release says what it is.
  static let readMeName = "Read Me.txt"

  /// Where a file stands, as messages name it.
  func place(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }
}
