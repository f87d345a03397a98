import FileSystem

/// How a file on disk differs from the output.
package struct OutputDifference: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// The output has it, the folder does not.
    case missing
    /// The folder has it, the output does not.
    case extra
    /// Both have it, with different bytes.
    case different
  }

  package let path: String
  package let kind: Kind
}

/// Compares an output with a folder, file by file, and writes nothing.
package struct OutputComparison {
  private let folder: String
  private var expected: Set<String> = []
  private var found: [OutputDifference] = []

  package init(with folder: String) {
    self.folder = folder
  }

  /// Compares files of the output with what stands in their places.
  package mutating func compare(_ files: [OutputFile]) throws(OutputError) {
    for file in files {
      expected.insert(file.path)
      let place = folder + "/" + file.path
      if !isFile(place) {
        found.append(OutputDifference(path: file.path, kind: .missing))
      } else if try content(place) != file.bytes {
        found.append(OutputDifference(path: file.path, kind: .different))
      }
    }
  }

  /// All differences, sorted by path, once every file of the output has been compared.
  package func differences() throws(OutputError) -> [OutputDifference] {
    var all = found
    if isFolder(folder) { try addExtras(in: "", folders(of: expected), to: &all) }
    return all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A folder that the output does not have is one difference, whatever it holds.
  private func addExtras(
    in inner: String, _ folders: Set<String>, to all: inout [OutputDifference]
  ) throws(OutputError) {
    for entry in try listed(inner.isEmpty ? folder : folder + "/" + inner) {
      let place = inner.isEmpty ? entry.name : inner + "/" + entry.name
      if entry.kind == .folder, folders.contains(place) {
        try addExtras(in: place, folders, to: &all)
      } else if !expected.contains(place) {
        all.append(OutputDifference(path: place, kind: .extra))
      }
    }
  }
}
