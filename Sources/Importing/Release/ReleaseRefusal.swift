/// Why no draft is made from a folder.
package enum ReleaseRefusal: Error, Hashable, Sendable {
  /// A table that no draft can do without.
  case noTable(ReleaseTable, folder: String)

  /// Nothing says which release it is.
  case unknownEdition(folder: String)

  /// The folder says that it is another release than was named.
  case otherEdition(named: String, stated: String, file: String)

  /// What is wrong in the tables.
  case faults([TableFault])
}

/// What is wrong in a table, and where.
package struct TableFault: Hashable, Sendable {
  /// The path of the file, with `:` and the number of the line where it is one line that is wrong.
  let place: String

  /// What is wrong there, in words that go on after the name of the file.
  let message: String
}

extension ReleaseRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTable(let table, let folder):
      "`\(folder)` has no `\(table.fileNames[0])` or `\(table.fileNames[1])`: name the folder that an O*NET release was unpacked in"
    case .unknownEdition(let folder):
      "`\(folder)` has no `\(ReleaseFolder.readMeName)` that says which release it is: say so, as in --release 29.3 --published 2025-05"
    case .otherEdition(let named, let stated, let file):
      "`\(file)` says that this is release \(stated), not \(named)"
    case .faults(let faults):
      (faults.prefix(Self.shownFaults).map { "\($0.place): \($0.message)" }
        + (faults.count > Self.shownFaults ? ["and \(faults.count - Self.shownFaults) more like these"] : [])
        + ["nothing was written: these tables are not as O*NET publishes them"])
        .joined(separator: "\n")
    }
  }

  /// As many faults as help: a table that is broken throughout has one in each line.
  private static let shownFaults = 20
}
