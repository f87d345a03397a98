package import Archive

/// What documents contribute to checks across documents, as tables of numbers: of ten thousand documents all of it can be
/// looked through in the time in which a few of them are read, and kept between runs as it stands.
///
/// Names and titles are told apart by digests of eight bytes; what they say is at hand for the few that are shown.
package struct FactTable: Sendable {
  /// By document: its file, what fingerprints call it, and the digest of its function's code (0 for none).
  package private(set) var files = TextTable()
  package private(set) var entities = TextTable()
  package private(set) var functions: [UInt64] = []

  /// The names that documents give and use.
  package internal(set) var names = NameColumns()

  /// The names of shared documents' things that documents use, by their positions in the library's names.
  package internal(set) var uses = NumberLists<UInt32>()

  /// The digests of the levels at which profiles have pages, in the framework's order.
  package internal(set) var pages = NumberLists<UInt64>()

  /// The titles under which readers find profiles.
  package internal(set) var titles = TitleColumns()

  /// By document; those that have some are looked at anew each time.
  private var unresolved: [Int: [UnresolvedReference]] = [:]

  package init() {}

  /// The tables that were kept by their parts; nothing where these do not fit together.
  package init?(
    files: TextTable, entities: TextTable, functions: [UInt64], names: NameColumns, uses: NumberLists<UInt32>,
    pages: NumberLists<UInt64>, titles: TitleColumns
  ) {
    let counts = [
      entities.count, functions.count, names.lists.count, uses.count, pages.count, titles.lists.count,
    ]
    guard counts.allSatisfy({ $0 == files.count }) else { return nil }
    self.files = files
    self.entities = entities
    self.functions = functions
    self.names = names
    self.uses = uses
    self.pages = pages
    self.titles = titles
  }

  /// How many documents there are.
  package var count: Int { files.count }

  /// References of a document that are to nothing the library has, or to something that could not be read.
  package func unresolved(in document: Int) -> [UnresolvedReference] { unresolved[document] ?? [] }

  /// Whether what documents at some positions contribute can be kept between runs.
  package func isKept(_ documents: Range<Int>) -> Bool {
    unresolved.isEmpty || !documents.contains { unresolved[$0] != nil }
  }

  /// Adds what a document contributes as the last one.
  package mutating func append(_ facts: Facts) {
    if !facts.unresolved.isEmpty { unresolved[count] = facts.unresolved }
    files.append(facts.file)
    entities.append(facts.entity)
    functions.append(facts.function.map(nameDigest) ?? 0)
    names.append(facts)
    uses.append(facts.uses.lazy.map { UInt32($0) })
    pages.append(facts.pages.lazy.map(nameDigest))
    titles.append(facts.titles)
  }

  /// Adds the documents of another table behind these.
  package mutating func append(_ other: FactTable) {
    for (document, references) in other.unresolved { unresolved[count + document] = references }
    files.append(other.files)
    entities.append(other.entities)
    functions += other.functions
    names.append(other.names)
    uses.append(other.uses)
    pages.append(other.pages)
    titles.append(other.titles)
  }

  /// The documents at some positions, in the order in which these are given.
  package func selecting(_ documents: some Sequence<Int>) -> FactTable {
    var selected = FactTable()
    for document in documents {
      if let references = unresolved[document] { selected.unresolved[selected.count] = references }
      selected.files.append(files[document])
      selected.entities.append(entities[document])
      selected.functions.append(functions[document])
      selected.names.append(names, of: document)
      selected.uses.append(uses[document])
      selected.pages.append(pages[document])
      selected.titles.append(titles, of: document)
    }
    return selected
  }
}

/// The digest of a name: FNV-1a, with the mixing of MurmurHash3 at its end, so that any of its bits tell names apart.
package func nameDigest(_ name: String) -> UInt64 { nameDigest(name, startingFrom: 0xCBF2_9CE4_8422_2325) }

func nameDigest(_ name: String, startingFrom start: UInt64) -> UInt64 {
  var digest = start
  for byte in name.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
  digest = (digest ^ digest >> 33) &* 0xFF51_AFD7_ED55_8CCD
  digest = (digest ^ digest >> 33) &* 0xC4CE_B9FE_1A85_EC53
  // None is 0, which stands for no name.
  return max(digest ^ digest >> 33, 1)
}
