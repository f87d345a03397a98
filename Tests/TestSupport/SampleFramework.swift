package import FileSystem

/// The sample framework of the repository.
package enum SampleFramework {
  /// Its folder, found from this file.
  package static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Profiles"
  }()

  /// All its files: documents, and the official tables that its schemes name.
  package static func paths() throws(FileError) -> [String] {
    try files.list().files + entries(ofFolder: folder + "/tables").map { "tables/" + $0.name }
  }

  /// Its files on disk.
  package static var files: WorkingTree { WorkingTree(root: folder) }
}
