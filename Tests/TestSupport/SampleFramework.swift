package import FileSystem

/// The sample framework of the repository.
package enum SampleFramework {
  /// Its folder, found from this file.
  package static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Profiles"
  }()

  /// Its files on disk.
  package static var files: WorkingTree { WorkingTree(root: folder) }
}
