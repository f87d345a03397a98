package import Archive
import Concurrency
package import FileSystem
import ProfileModel
import Similarity

/// Where a run finds what an earlier one remembered, and leaves what the next one is to find.
package struct MemoryPlace: Sendable {
  /// The file, in a folder that may not be there yet.
  package let path: String

  /// What identifies the program: another one does not read the file.
  package let program: UInt64

  /// How many files a workspace has to have: fewer are looked at in less time than it takes to recall them.
  package let fewestFiles: Int

  package init(path: String, program: UInt64, fewestFiles: Int = 100) {
    self.path = path
    self.program = program
    self.fewestFiles = fewestFiles
  }

  /// A place beside this one, with a name of its own.
  package func named(_ name: String) -> MemoryPlace {
    let file = path.split(separator: "/").last ?? ""
    return MemoryPlace(
      path: "\(parent(of: path))/\(name)-\(file)", program: program, fewestFiles: fewestFiles)
  }

  /// Writes down what is to be remembered, in place of what was.
  package func write(_ memory: InspectionMemory) throws(FileError) {
    try createFolders(parent(of: path))
    try replaceFile(path, with: memory.sections, format: program)
  }
}

/// What an earlier run remembered, as it was found in its file; each part is read when it is asked for.
///
/// A file that is damaged, or that something else has written, is none.
package struct MemoryFile {
  private let file: SectionFile

  /// The texts, most of what is remembered, where they are read while other things are done.
  private let texts: Ahead<ComparedTexts?>?

  /// By path.
  package let files: [String: FileState]

  /// Opens the file of a place; `ahead` begins to read what will be asked for if anything is.
  package init?(at place: MemoryPlace, ahead: Bool = false) {
    guard let file = SectionFile(place.path, format: place.program),
      let bytes = try? file.bytes(MemorySection.files.rawValue),
      let files = try? [String: FileState](archived: bytes)
    else { return nil }
    self.file = file
    self.texts = ahead ? Ahead { try? ComparedTexts(from: file) } : nil
    self.files = files
  }

  /// Whether a file of this stamp need not be read: what it says is remembered, and only matters to itself.
  package func recalls(_ path: String, by stamp: FileStamp) -> Bool {
    files[path].map { $0.stamp == stamp && $0.role != .shared } ?? false
  }

  /// What is remembered beside the files, if it was found under these terms.
  package func memory(under terms: ContentDigest) -> InspectionMemory? {
    guard let head = try? file.bytes(MemorySection.terms.rawValue), head == terms.bytes else { return nil }
    guard let texts = texts?.take() ?? (try? ComparedTexts(from: file)) else { return nil }
    return try? InspectionMemory(from: file, files, texts, under: terms)
  }
}

/// The parts of a file of memory, in their order.
private enum MemorySection: Int {
  case terms
  case files
  case units
  case results
  case clusters
  case textFiles
  case textNodes
  case textKinds
  case paragraphs
  /// Four each.
  case texts
  case textsOfParagraphs = 13
}

extension InspectionMemory {
  fileprivate var sections: [Section] {
    var (units, results) = (ArchiveWriter(), [UInt8]())
    units.write(each: self.units) { $1.write(to: &$0) }
    for unit in self.units { results += unit.results ?? [] }
    var clusters = ArchiveWriter()
    self.clusters.write(to: &clusters)
    var textFiles = ArchiveWriter()
    textFiles.write(each: texts.files) { $0.write($1) }
    return [
      .bytes(terms.bytes), .bytes(files.archived), .bytes(units.bytes), .bytes(results),
      .bytes(clusters.bytes),
      .bytes(textFiles.bytes), .wideNumbers(texts.texts.map(\.place)), .numbers(texts.texts.map(\.kind)),
      .numbers(texts.paragraphs),
    ] + texts.words.sections + texts.wordsOfParagraphs.sections
  }

  fileprivate init(
    from file: SectionFile, _ files: [String: FileState], _ texts: ComparedTexts, under terms: ContentDigest
  ) throws {
    let results = try file.bytes(MemorySection.results.rawValue)
    var archive = ArchiveReader(try file.bytes(MemorySection.units.rawValue)[...])
    var offset = 0
    let units = try archive.each { archive throws(ArchiveDamage) in
      let unit = try InspectedUnit(from: &archive, resultsIn: results, at: &offset)
      guard unit.texts.upperBound <= texts.texts.count else { throw ArchiveDamage() }
      return unit
    }
    var clusters = ArchiveReader(try file.bytes(MemorySection.clusters.rawValue)[...])
    self.init(
      terms: terms, files: files, units: units, texts: texts,
      clusters: try TextClusters(from: &clusters, among: texts))
  }
}

extension ComparedTexts {
  fileprivate init(from file: SectionFile) throws {
    var names = ArchiveReader(try file.bytes(MemorySection.textFiles.rawValue)[...])
    let files = try names.each { archive throws(ArchiveDamage) in try archive.text() }
    let places = try file.wideNumbers(MemorySection.textNodes.rawValue)
    let kinds = try file.numbers(MemorySection.textKinds.rawValue)
    let texts = try zip(places, kinds).map { place, kind in
      try Owned(place: place, kind: kind, fileCount: files.count)
    }
    let restored = ComparedTexts(
      files: files, texts: texts, words: try file.texts(.texts),
      paragraphs: try file.numbers(MemorySection.paragraphs.rawValue),
      wordsOfParagraphs: try file.texts(.textsOfParagraphs))
    guard let restored else { throw ArchiveDamage() }
    self = restored
  }
}

/// Room for the texts of a few files behind those that are remembered, so that to add them moves none.
private let spareTexts = fewFiles * 256
private let spareWords = spareTexts * 16

extension SectionFile {
  fileprivate func texts(_ first: MemorySection) throws -> JoinedTexts {
    let first = first.rawValue
    let texts = JoinedTexts(
      TextNumbers(
        vocabulary: try wideNumbers(first), words: try numbers(first + 1, spare: spareWords),
        bounds: try numbers(first + 2, spare: spareTexts),
        signatures: try wideNumbers(first + 3, spare: spareTexts)))
    guard let texts else { throw ArchiveDamage() }
    return texts
  }
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

extension [String: FileState] {
  fileprivate var archived: [UInt8] {
    var archive = ArchiveWriter()
    let sorted = sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    archive.write(each: sorted) { archive, file in
      archive.write(file.key)
      archive.write(file.value)
    }
    return archive.bytes
  }

  fileprivate init(archived bytes: [UInt8]) throws(ArchiveDamage) {
    var archive = ArchiveReader(bytes[...])
    self.init()
    let count = try archive.count()
    reserveCapacity(Swift.min(count, bytes.count))
    for _ in 0..<count {
      let path = try archive.text()
      self[path] = try archive.value()
    }
  }
}
