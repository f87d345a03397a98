package import FileSystem

/// What keeps an output from being written or compared.
package enum OutputError: Error, Hashable, Sendable {
  /// The folder holds something that no earlier output put there, so replacing it could lose somebody's work.
  case foreignEntry(folder: String, entry: String)

  /// The folder holds something, but no manifest of ours that says what.
  case noManifest(folder: String, entry: String)

  /// Something that is no folder stands in its place.
  case notAFolder(path: String)

  /// The system refused something.
  case file(FileError)
}

extension OutputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .foreignEntry(let folder, let entry):
      "`\(folder)` is not replaced: it holds `\(entry)`, which its \(Manifest.path) does not list"
    case .noManifest(let folder, let entry):
      "`\(folder)` is not replaced: it holds `\(entry)`, and no \(Manifest.path) written by plumb"
    case .notAFolder(let path): "`\(path)` is not replaced: it is not a folder"
    case .file(let error): error.description
    }
  }
}
