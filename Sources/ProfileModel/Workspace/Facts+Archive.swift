package import Archive
import Shape
import Similarity
import YAMLSyntax

extension Facts {
  /// Whether the facts can be kept between runs: what could not be resolved is rare, so its document is looked at anew
  /// each time.
  package var isArchivable: Bool { unresolved.isEmpty }

  /// Writes facts that can be kept.
  package func write(to archive: inout ArchiveWriter) {
    archive.write(file)
    archive.write(entity)
    archive.write(kind.rawValue)
    archive.write(each: definitions) { $0.write($1) }
    archive.write(each: uses) { $0.write(count: $1) }
    archive.write(each: open) { archive, use in
      archive.write(use.kind.name)
      archive.write(use.name)
      archive.write(use.node)
    }
    archive.write(each: needed) { $0.write($1) }
    archive.write(each: repeated) { archive, repetition in
      archive.write(repetition.entry)
      archive.write(repetition.first)
    }
    archive.write(each: pages) { $0.write($1) }
    archive.write(function)
    archive.write(each: titles) { archive, title in
      archive.write(bits: title.key.digest)
      archive.write(title.isAlias)
      archive.write(title.level)
      archive.write(title.node)
    }
  }

  /// Reads facts of a document whose library has not changed, nor the program.
  package init(from archive: inout ArchiveReader) throws(ArchiveDamage) {
    let file = try archive.text()
    let entity = try archive.text()
    guard let kind = DocumentKind(rawValue: try archive.text()) else { throw ArchiveDamage() }
    func entry(_ archive: inout ArchiveReader) throws(ArchiveDamage) -> DefinedNames.Entry {
      try archive.entry(in: file, of: entity)
    }
    self.file = file
    self.entity = entity
    self.kind = kind
    self.definitions = try archive.each(entry)
    self.uses = try archive.each { archive throws(ArchiveDamage) in try archive.count() }
    self.unresolved = []
    self.open = try archive.each { archive throws(ArchiveDamage) in
      NameUse(kind: EntityKind(try archive.text()), name: try archive.text(), node: try archive.node())
    }
    self.needed = try archive.each(entry)
    self.repeated = try archive.each { archive throws(ArchiveDamage) in
      Repetition(entry: try entry(&archive), first: try archive.node())
    }
    self.pages = try archive.each { archive throws(ArchiveDamage) in try archive.text() }
    self.function = try archive.optionalText()
    self.titles = try archive.each { archive throws(ArchiveDamage) in
      TitleUse(
        key: PhraseKey(digest: try archive.bits()), isAlias: try archive.flag(),
        level: try archive.optionalText(), node: try archive.node())
    }
  }
}

extension ArchiveWriter {
  fileprivate mutating func write(_ node: NodeID) { write(count: Int(node.rawValue)) }

  fileprivate mutating func write(_ entry: DefinedNames.Entry) {
    write(entry.kind.name)
    write(entry.name)
    write(entry.node)
    write(entry.isBroken)
  }
}

extension ArchiveReader {
  fileprivate mutating func node() throws(ArchiveDamage) -> NodeID {
    guard let number = UInt32(exactly: try count()) else { throw ArchiveDamage() }
    return NodeID(rawValue: number)
  }

  fileprivate mutating func entry(
    in file: String, of entity: String
  ) throws(ArchiveDamage) -> DefinedNames.Entry {
    let use = NameUse(kind: EntityKind(try text()), name: try text(), node: try node())
    return DefinedNames.Entry(Definition(use: use, isBroken: try flag()), in: file, of: entity)
  }
}
