package import Archive
import SourceText

extension Fix: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(summary)
    archive.write(safety.rawValue)
    archive.write(edits)
    archive.write(renames)
    archive.write(readings)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(
      try archive.text(), safety: try Safety.reading(&archive), edits: try archive.values(),
      renames: try archive.values(), readings: try archive.values())
  }
}

extension Edit: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    archive.write(range)
    archive.write(replacement)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(file: try archive.text(), range: try archive.range(), replacement: try archive.text())
  }
}

extension Rename: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(from)
    archive.write(to)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(from: try archive.text(), to: try archive.text())
  }
}

extension Reading: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    archive.write(range)
    archive.write(text)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(file: try archive.text(), range: try archive.range(), text: try archive.text())
  }
}
