import Archive
import FileSystem
import ProfileModel

/// What is remembered of a file's content.
package struct FileState: Sendable {
  /// What stands for the content without its being read; nothing where nothing did for certain.
  let stamp: FileStamp?

  /// Nothing where the content was not the same throughout the run.
  let digest: ContentDigest?
  let role: FileRole
}
