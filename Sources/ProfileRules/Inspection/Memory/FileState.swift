package import Archive
import FileSystem
import ProfileModel

/// What is remembered of a file's content.
package struct FileState: Sendable {
  /// What stands for the content without its being read; nothing where nothing did for certain.
  let stamp: FileStamp?
  let digest: ContentDigest
  let role: FileRole
}

extension FileState: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(stamp)
    archive.write(digest)
    archive.write(role)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(stamp: try archive.optional(), digest: try archive.value(), role: try archive.value())
  }
}
