package import FileSystem

/// At which paths two states do not have the same contents. No file is read for it.
extension RecordedFiles {
  /// The paths at which another state has other contents, or only one of the two has any; in their order, tables and other
  /// files that documents name among them.
  package func paths(differingFrom other: RecordedFiles) -> [String] {
    pairs(of: files, by: { $0.path }, and: other.files, by: { $0.path })
      .filter { mine, other in mine?.object != other?.object }
      .compactMap { mine, other in mine?.path ?? other?.path }
  }

  /// The paths of documents at which the working tree had other contents when both were looked at, or only one of the two
  /// had any; in their order.
  ///
  /// A file that was not looked at is named too: nobody knows.
  package func paths(differingFrom tree: CheckedOutFiles) throws(FileError) -> [String] {
    let documents = files.filter { isYAML($0.path) }
    return pairs(of: documents, by: { $0.path }, and: try tree.list().files, by: { $0 })
      .filter { mine, path in
        guard let mine, path != nil else { return true }
        return !isStanding(mine, in: tree)
      }
      .compactMap { mine, path in mine?.path ?? path }
  }

  /// Whether the working tree had the same contents at the path of a file.
  private func isStanding(_ file: LinkedFile, in tree: CheckedOutFiles) -> Bool {
    tree.leftOutObject(at: file.path).map { $0 == file.object } ?? copies.hold(file.object, at: file.path)
  }
}
