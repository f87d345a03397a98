import FileSystem

/// A folder that an output may replace: absent, empty, or with nothing in it but an earlier output.
package struct OutputFolder: Sendable {
  package let path: String

  /// The folder as it stands; refused where replacing it could lose what no earlier output put there.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    try check()
  }

  /// Looks at the folder, again if need be, and throws where it may not be replaced.
  func check() throws(OutputError) {
    guard isFolder(path) else {
      if isTaken(path) { throw .notAFolder(path: path) }
      return
    }
    guard let first = try listed(path).first else { return }
    guard let manifest = try manifest() else { throw .noManifest(folder: path, entry: first.name) }
    let files = Set(manifest.entries.map(\.path) + [Manifest.path])
    if let entry = try firstForeignEntry(in: "", files, folders(of: files)) {
      throw .foreignEntry(folder: path, entry: entry)
    }
  }

  /// The manifest of the output that the folder holds; nothing where there is none, or one that is not ours.
  package func manifest() throws(OutputError) -> Manifest? {
    let file = path + "/" + Manifest.path
    guard isFile(file) else { return nil }
    return Manifest(reading: try content(file))
  }

  private func firstForeignEntry(
    in folder: String, _ files: Set<String>, _ folders: Set<String>
  ) throws(OutputError) -> String? {
    for entry in try listed(folder.isEmpty ? path : path + "/" + folder) {
      let place = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file where files.contains(place): continue
      case .folder where folders.contains(place):
        if let foreign = try firstForeignEntry(in: place, files, folders) { return foreign }
      default: return place
      }
    }
    return nil
  }
}

/// The folders that hold the files, and those that hold these.
func folders(of files: Set<String>) -> Set<String> {
  var folders: Set<String> = []
  for file in files {
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if !folders.insert(String(folder)).inserted { break }
    }
  }
  return folders
}

/// The entries of a folder, sorted by name.
func listed(_ folder: String) throws(OutputError) -> [FolderEntry] {
  do throws(FileError) { return try entries(ofFolder: folder) } catch { throw .file(error) }
}

/// The content of a file.
func content(_ file: String) throws(OutputError) -> [UInt8] {
  do throws(FileError) { return try readFile(file) } catch { throw .file(error) }
}
