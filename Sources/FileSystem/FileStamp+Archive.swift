package import Archive

extension FileStamp: Archivable {
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

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    switch try archive.byte() {
    case 0:
      self = .status(
        FileStatus(
          device: try archive.bits(), inode: try archive.bits(), size: try archive.bits(),
          modified: try archive.bits(), changed: try archive.bits()))
    case 1: self = .object(try archive.text())
    default: throw ArchiveDamage()
    }
  }
}
