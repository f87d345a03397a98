import Archive
import FileSystem
import ProfileModel
import Similarity
import YAMLSyntax

/// Where the parts of a file of memory begin among its sections.
private enum MemoryPart {
  static let terms = 0
  static let files = 1
  static let units = 10
  static let clusters = 16
  static let facts = 17
  static let texts = 36
  static let wordsOfTexts = 41
  static let wordsOfParagraphs = 45
  static let marksOfParagraphs = 49
}

extension InspectionMemory {
  /// All parts, in their order.
  var sections: [Section] {
    var archive = ArchiveWriter()
    clusters.write(to: &archive)
    let parts: [[Section]] = [
      [.bytes(terms.bytes)], files.sections, units.sections, [.bytes(archive.bytes)], facts.sections,
      texts.sections, [.numbers(marksOfParagraphs.bounds), .wideNumbers(marksOfParagraphs.marks)],
    ]
    return parts.flatMap(\.self)
  }
}

extension SectionFile {
  /// All sections, with other states of the same files.
  func sections(with states: FileStates) throws(FileError) -> [Section] {
    var sections: [Section] = []
    for section in 0..<count { sections.append(.bytes(try bytes(section))) }
    sections.replaceSubrange(MemoryPart.files..<MemoryPart.units, with: states.sections)
    return sections
  }
}

extension Recollection {
  /// Reads what is remembered beside the files.
  init(from file: SectionFile, _ files: FileStates) throws {
    var sections = SectionReading(of: file, from: MemoryPart.facts, spare: fewFiles * 512)
    let facts = try FactTable(from: &sections)
    let texts = try KeptComparedTexts(from: file)
    sections = SectionReading(of: file, from: MemoryPart.units)
    let units = UnitTable(
      records: try sections.numbers(), reviews: try sections.lists(), subjects: try sections.texts(),
      findings: try sections.bytes(), files: files.count, texts: texts.count, documents: facts.count)
    guard let units else { throw ArchiveDamage() }
    var clusters = ArchiveReader(try file.bytes(MemoryPart.clusters)[...])
    self.init(
      terms: try file.bytes(MemoryPart.terms), files: files, units: units, facts: facts, texts: texts,
      clusters: try TextClusters(from: &clusters, texts: texts.count, paragraphs: texts.paragraphs.count))
  }
}

extension FileStates {
  fileprivate var sections: [Section] {
    let parts: [[Section]] = [
      paths.sections, [.wideNumbers(statuses)], objects.sections, [.wideNumbers(digests), .numbers(roles)],
      subjects.sections,
    ]
    return parts.flatMap(\.self)
  }

  init(from file: SectionFile) throws {
    var sections = SectionReading(of: file, from: MemoryPart.files)
    let states = FileStates(
      paths: try sections.texts(), statuses: try sections.wideNumbers(), objects: try sections.texts(),
      digests: try sections.wideNumbers(), roles: try sections.numbers(), subjects: try sections.texts())
    guard let states else { throw ArchiveDamage() }
    self = states
  }
}

extension UnitTable {
  fileprivate var sections: [Section] {
    let parts: [[Section]] = [
      [.numbers(records)], reviews.sections, subjects.sections, [.bytes(findings)],
    ]
    return parts.flatMap(\.self)
  }
}

extension FactTable {
  fileprivate var sections: [Section] {
    let parts: [[Section]] = [
      files.sections, entities.sections, [.wideNumbers(functions)],
      names.lists.sections, [.numbers(names.nodes), .numbers(names.marks)], names.texts.sections,
      uses.sections, pages.sections,
      titles.lists.sections, [.wideNumbers(titles.levels), .numbers(titles.marks)],
    ]
    return parts.flatMap(\.self)
  }

  fileprivate init(from sections: inout SectionReading) throws {
    let (files, entities) = (try sections.texts(), try sections.texts())
    let functions = try sections.wideNumbers()
    let names = NameColumns(
      lists: try sections.wideLists(), nodes: try sections.numbers(), marks: try sections.numbers(),
      texts: try sections.texts())
    let (uses, pages) = (try sections.lists(), try sections.wideLists())
    let titles = TitleColumns(
      lists: try sections.wideLists(), levels: try sections.wideNumbers(), marks: try sections.numbers())
    guard let names, let titles,
      let facts = FactTable(
        files: files, entities: entities, functions: functions, names: names, uses: uses, pages: pages,
        titles: titles)
    else { throw ArchiveDamage() }
    self = facts
  }
}

extension ComparedTexts {
  fileprivate var sections: [Section] {
    var names = TextTable()
    for file in files { names.append(file) }
    let parts: [[Section]] = [
      names.sections,
      [.wideNumbers(texts.map(\.place)), .numbers(texts.map(\.kind)), .numbers(paragraphs)],
      words.sections, wordsOfParagraphs.sections,
    ]
    return parts.flatMap(\.self)
  }
}

extension KeptComparedTexts {
  fileprivate init(from file: SectionFile) throws {
    let paragraphs = try file.numbers(MemoryPart.texts + 4)
    let words = try KeptTexts(from: file, at: MemoryPart.wordsOfTexts)
    let wordsOfParagraphs = try KeptTexts(from: file, at: MemoryPart.wordsOfParagraphs)
    guard paragraphs.count == wordsOfParagraphs.count, paragraphs.allSatisfy({ $0 < words.count }),
      zip(paragraphs, paragraphs.dropFirst()).allSatisfy(<)
    else { throw ArchiveDamage() }
    self.init(
      words: words, paragraphs: paragraphs, wordsOfParagraphs: wordsOfParagraphs,
      marksOfParagraphs: try KeptRunMarks(from: file), store: StoredTexts(file: file))
  }
}

extension KeptRunMarks {
  fileprivate init(from file: SectionFile) throws {
    let (bounds, marks) = (MemoryPart.marksOfParagraphs, MemoryPart.marksOfParagraphs + 1)
    let kept = KeptRunMarks(
      bounds: try file.numbers(bounds), count: try file.numberCount(marks) / 2
    ) { positions throws(KeptTextsLost) in
      try ProfileRules.kept { () throws(FileError) in try file.wideNumbers(marks, in: positions) }
    }
    guard let kept else { throw ArchiveDamage() }
    self = kept
  }
}

/// Where the places and the files of texts stand in a file of memory.
private struct StoredTexts: TextStore {
  let file: SectionFile

  func texts(at positions: [Int]) throws(KeptTextsLost) -> [ComparedTexts.Owned] {
    let ranges = positions.map { $0..<$0 + 1 }
    guard let places = try? file.wideNumbers(MemoryPart.texts + 2, in: ranges),
      let kinds = try? file.numbers(MemoryPart.texts + 3, in: ranges),
      let texts = try? zip(places, kinds).map({ try ComparedTexts.Owned(place: $0, kind: $1) })
    else { throw KeptTextsLost() }
    return texts
  }

  func files() throws(KeptTextsLost) -> [String] {
    var sections = SectionReading(of: file, from: MemoryPart.texts)
    guard let names = try? sections.texts() else { throw KeptTextsLost() }
    return (0..<names.count).map { names[$0] }
  }
}

extension KeptTexts {
  /// The texts whose vocabulary, words, bounds and signatures stand in four sections.
  fileprivate init(from file: SectionFile, at first: Int) throws {
    let texts = KeptTexts(
      vocabulary: try file.wideNumbers(first), count: try file.numberCount(first + 3) / 2,
      wordCount: try file.numberCount(first + 1), numbers: StoredTextNumbers(file: file, first: first))
    guard let texts, try file.numberCount(first + 2) == texts.count + 1 else { throw ArchiveDamage() }
    self = texts
  }
}

/// Where the numbers of texts stand in a file of memory, from the section of the vocabulary on.
private struct StoredTextNumbers: KeptTextNumbers {
  let file: SectionFile
  let first: Int

  func words(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32] {
    try kept { () throws(FileError) in try file.numbers(first + 1, in: positions) }
  }

  func bounds(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32] {
    try kept { () throws(FileError) in try file.numbers(first + 2, in: positions) }
  }

  func signatures(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt64] {
    try kept { () throws(FileError) in try file.wideNumbers(first + 3, in: positions) }
  }
}

/// What is read of a file of memory; what cannot be read is lost.
private func kept<Value>(_ read: () throws(FileError) -> Value) throws(KeptTextsLost) -> Value {
  do { return try read() } catch { throw KeptTextsLost() }
}

extension JoinedTexts {
  fileprivate var sections: [Section] {
    let numbers = numbers
    return [
      .wideNumbers(numbers.vocabulary), .numbers(numbers.words), .numbers(numbers.bounds),
      .wideNumbers(numbers.signatures),
    ]
  }
}

extension ComparedTexts.Owned {
  /// The file and the node as one number, and what the text is as another.
  fileprivate var place: UInt64 { UInt64(file) << 32 | UInt64(text.node.rawValue) }
  fileprivate var kind: UInt32 { UInt32(text.kind.rawValue) << 16 | UInt32(text.place) }

  fileprivate init(place: UInt64, kind: UInt32) throws(ArchiveDamage) {
    guard kind >> 16 <= UInt8.max, let named = ComparedText.Kind(rawValue: UInt8(kind >> 16)) else {
      throw ArchiveDamage()
    }
    let node = NodeID(rawValue: UInt32(truncatingIfNeeded: place))
    self.init(
      file: UInt32(truncatingIfNeeded: place >> 32),
      text: ComparedText(node, named, at: UInt16(truncatingIfNeeded: kind)))
  }
}
