package import Archive
import ProfileModel
import Similarity

/// How a run remembers what it finds.
struct Remembering: Sendable {
  /// What everything is found under.
  let terms: ContentDigest

  /// What an earlier run found under the same terms.
  let recalled: RecalledUnits?

  /// What holds of it in the end, so that whoever keeps the inspection need not have it taken apart.
  var settled: RecalledDocuments?
}

/// Up to how many files may have changed until all texts are compared anew, and all is written down again.
package let fewFiles = 32

extension Inspection {
  /// Has the run remember what it finds under some terms, and recall what an earlier one remembered under the same.
  package mutating func remember(
    under terms: ContentDigest, recalling memory: consuming Recollection?, of files: RecognizedFiles
  ) {
    remembering = Remembering(terms: terms, recalled: memory.map { RecalledUnits($0, files) })
  }

  /// What holds of the recollection where few files have changed. Otherwise what holds of it is put before what was found
  /// anew, as if all had been.
  mutating func settle() throws(KeptTextsLost) -> RecalledDocuments? {
    guard let memory = remembering?.recalled?.recollection else { return nil }
    var isRecalled = [Bool](repeating: false, count: memory.units.count)
    for case .recalled(let position) in units { isRecalled[position] = true }
    let gone = isRecalled.indices.filter { !isRecalled[$0] }
    if gone.count <= fewFiles, units.count - (isRecalled.count - gone.count) <= fewFiles {
      var facts = remembering?.recalled?.takeFacts() ?? FactTable()
      let known = facts.count
      facts.append(results.facts)
      return RecalledDocuments(
        facts: facts,
        documents: isRecalled.indices.lazy.filter { isRecalled[$0] }.flatMap { memory.units.documents($0) }
          + Array(known..<facts.count),
        texts: inspector.looksForRepetitions
          ? RecalledTexts(
            clusters: memory.clusters, texts: memory.texts, gone: gone.flatMap { memory.units.texts($0) })
          : nil)
    }
    try putBefore(memory)
    return nil
  }

  private mutating func putBefore(_ memory: Recollection) throws(KeptTextsLost) {
    let recalled = units.compactMap(\.recalledPosition)
    var (texts, facts) = (ComparedTexts(), FactTable())
    if !recalled.isEmpty {
      texts = try memory.texts.all().selecting(recalled.map { memory.units.texts($0) })
      facts = (remembering?.recalled?.takeFacts() ?? facts).selecting(
        recalled.lazy.flatMap { memory.units.documents($0) })
    }
    let (textStart, documentStart) = (texts.texts.count, facts.count)
    var (text, document) = (0, 0)
    for index in units.indices {
      switch units[index] {
      case .inspected(let unit):
        units[index] = .inspected(unit.moved(texts: textStart, documents: documentStart))
      case .recalled(let position):
        let unit = InspectedUnit(position, in: memory, texts: text, documents: document)
        (text, document) = (unit.texts.upperBound, unit.documents.upperBound)
        units[index] = .inspected(unit)
      }
    }
    texts.append(results.texts)
    facts.append(results.facts)
    results.texts = texts
    results.facts = facts
  }

  /// What is to be remembered, beside the files, once clusters were found among all texts; nothing where more was found
  /// than tables have numbers for.
  func memory(of clusters: TextClusters, _ files: FileStates) -> InspectionMemory? {
    guard let remembering, units.reduce(0, { $0 + $1.findingsSize }) <= UInt32.max else { return nil }
    var table = UnitTable()
    for case .inspected(let unit) in units {
      // A file that is not known any more cannot be named.
      guard unit.files.allSatisfy({ files.row(of: $0) != nil }) else { return nil }
      table.append(unit) { files.row(of: $0) ?? 0 }
    }
    return InspectionMemory(
      terms: remembering.terms, files: files, units: table, facts: results.facts, texts: results.texts,
      marksOfParagraphs: RunMarks(
        of: results.texts.wordsOfParagraphs, length: inspector.shared.limits.run),
      clusters: clusters)
  }
}

extension KnownUnit {
  /// How many bytes the findings take that are kept of a unit that was inspected.
  fileprivate var findingsSize: Int {
    if case .inspected(let unit) = self { unit.found?.findings.count ?? 0 } else { 0 }
  }

  fileprivate var recalledPosition: Int? {
    if case .recalled(let position) = self { position } else { nil }
  }
}

extension InspectedUnit {
  /// The file and its reviews.
  fileprivate var files: [String] { [file] + reviews }

  /// A remembered unit whose texts and documents begin elsewhere now.
  fileprivate init(_ position: Int, in memory: Recollection, texts: Int, documents: Int) {
    let (units, paths) = (memory.units, memory.files.paths)
    self.init(
      file: paths[units.file(position)], subject: units.subject(position),
      reviews: units.reviews[position].map { paths[Int($0)] },
      texts: texts..<texts + units.texts(position).count,
      documents: documents..<documents + units.documents(position).count, found: units.found(position))
  }

  /// The same unit behind so many texts and documents.
  func moved(texts textCount: Int, documents documentCount: Int) -> InspectedUnit {
    var moved = self
    moved.texts = texts.lowerBound + textCount..<texts.upperBound + textCount
    moved.documents = documents.lowerBound + documentCount..<documents.upperBound + documentCount
    return moved
  }
}
