import CanonicalJSON
import FileSystem
import ProfileModel

/// Files that are about to be created in a folder. Nothing that is there is ever replaced.
package struct NewFiles: Sendable {
  /// The folder that they go into, absolute.
  private let root: String

  /// Paths below it and contents, in the order in which they are created.
  private var files: [(path: String, bytes: [UInt8])] = []

  init(in root: String) { self.root = root }

  /// Adds a document, and the schema that its first line names, where the workspace does not have it yet.
  ///
  /// `text` makes the document, given where its schema stands as seen from it.
  mutating func add(_ path: String, _ kind: DocumentKind, _ text: (_ schema: String) -> String) {
    files.append((path, Array(text(Self.path(ofSchema: kind.rawValue, from: path)).utf8)))
    addSchema(of: kind)
  }

  /// Adds the schema of a kind of document, where the workspace does not have it yet.
  mutating func addSchema(of kind: DocumentKind) {
    let path = Self.path(ofSchema: kind.rawValue, from: "")
    guard !isTaken(root + "/" + path), !files.contains(where: { $0.path == path }) else { return }
    files.append((path, PublishedSchema.document(kind).schema.indentedBytes))
  }

  /// Where the schema of a name stands, as seen from a file of the workspace.
  ///
  /// The folder for schemas that editors use is hidden, so that it does not count as part of the workspace.
  static func path(ofSchema name: String, from path: String) -> String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: depth) + ".plumb/schemas/\(name).schema.json"
  }

  /// Creates the files.
  ///
  /// - Returns: Their paths below the folder, hidden ones left out.
  /// - Throws: `Failure.taken` before anything is created where a file of a path is there already.
  package func create() throws(Failure) -> [String] {
    for file in files where isTaken(root + "/" + file.path) { throw .taken(file.path) }
    do throws(FileError) {
      for file in files {
        let path = root + "/" + file.path
        try createFolders(parent(of: path))
        try createFile(path, file.bytes)
      }
    } catch {
      throw .file(error)
    }
    return files.map(\.path).filter { !$0.hasPrefix(".") }
  }
}
