package import Archive

extension FileStamp {
  /// Writes the stamp so that no other one is written alike.
  package func write(to archive: inout ArchiveWriter) {
    switch self {
    case .status(let status):
      archive.write(0)
      for number in [status.device, status.inode, status.size, status.modified, status.changed] {
        archive.write(bits: number)
      }
    case .object(let name):
      archive.write(1)
      archive.write(name)
    }
  }
}
