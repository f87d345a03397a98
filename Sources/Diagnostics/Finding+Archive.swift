package import Archive
import SourceText

extension Finding: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(rule.rawValue)
    archive.write(severity.rawValue)
    archive.write(message)
    archive.write(label)
    archive.write(place)
    archive.write(related)
    archive.write(notes)
    archive.write(fix)
    archive.write(isBinding)
    archive.write(members)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    let rule = RuleName(rawValue: try archive.text())
    let severity = try Severity.reading(&archive)
    let message = try archive.text()
    let label = try archive.optionalText()
    let place: Place = try archive.value()
    let related: [RelatedPlace] = try archive.values()
    let notes: [Note] = try archive.values()
    let fix: Fix? = try archive.optional()
    let isBinding = try archive.flag()
    let members: [Member] = try archive.values()
    guard !members.isEmpty else { throw ArchiveDamage() }
    self.init(
      rule: rule, severity: severity, message: message, label: label, place: place, related: related,
      notes: notes, fix: fix, isBinding: isBinding, members: members)
  }
}

extension Place: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    archive.write(range)
    archive.write(start)
    archive.write(end)
    archive.write(line)
    archive.write(path)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(
      file: try archive.text(), range: try archive.range(), start: try archive.position(),
      end: try archive.position(), line: try archive.text(), path: try archive.text())
  }
}

extension RelatedPlace: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(place)
    archive.write(message)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(try archive.value(), try archive.text())
  }
}

extension Note: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(kind.rawValue)
    archive.write(text)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(kind: try Kind.reading(&archive), text: try archive.text())
  }
}

extension Finding.Member: Archivable {
  package func write(to archive: inout ArchiveWriter) {
    archive.write(place)
    archive.write(name)
    archive.write(fingerprint.text)
  }

  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    self.init(
      at: try archive.value(), named: try archive.optionalText(), Fingerprint(text: try archive.text()))
  }
}

extension ArchiveWriter {
  mutating func write(_ range: ByteRange) {
    write(count: range.start)
    write(count: range.count)
  }

  fileprivate mutating func write(_ position: Position) {
    write(count: position.line)
    write(count: position.column)
    write(count: position.offset)
  }
}

extension ArchiveReader {
  mutating func range() throws(ArchiveDamage) -> ByteRange {
    let (start, count) = (try self.count(), try self.count())
    guard start <= Int(UInt32.max), count <= Int(UInt32.max) - start else { throw ArchiveDamage() }
    return ByteRange(start, start + count)
  }

  fileprivate mutating func position() throws(ArchiveDamage) -> Position {
    Position(line: try count(), column: try count(), offset: try count())
  }
}

extension RawRepresentable<String> {
  /// A case by its name.
  static func reading(_ archive: inout ArchiveReader) throws(ArchiveDamage) -> Self {
    guard let value = Self(rawValue: try archive.text()) else { throw ArchiveDamage() }
    return value
  }
}
