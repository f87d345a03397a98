package import Similarity

/// A published classification: its codes with their titles, other titles of each, and what became of earlier codes.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
package final class Registry: Sendable {
  /// A code with the title that it has.
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let title: String
  }

  /// What is known of a code that the present edition does not have.
  package struct Retirement: Sendable {
    /// Its title in the last edition that had it, if that is known.
    package let title: String?
    /// What stands for it now.
    package let successors: [Entry]
  }

  /// The codes in the order of their table.
  package let entries: [Entry]

  private let positions: [String: Int]
  private let retirements: [String: Retirement]
  private let earlierTitles: [String: Set<PhraseKey>]
  private let titles: TitleIndex
  private let alternates: AlternateTitles
  private let inflection: Inflection

  /// Reads the tables; those of `earlier` editions may come in any order, the latest first.
  package init(
    codes: Table, alternates: Table? = nil, earlier: [Table] = [], successors: [Table] = [],
    _ inflection: Inflection
  ) throws(TableProblem) {
    let entries = codes.entries
    guard !entries.isEmpty else { throw .withoutCodes }
    let positions = Dictionary(
      entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.entries = entries
    self.positions = positions
    self.retirements = Registry.retirements(earlier, successors, entries, positions)
    self.earlierTitles = earlier.reduce(into: [:]) { known, table in
      for entry in table.entries {
        if let key = PhraseKey(entry.title, inflection) { known[entry.code, default: []].insert(key) }
      }
    }
    self.titles = TitleIndex(
      entries.enumerated().compactMap { position, entry in
        PhraseKey(entry.title, inflection).map { ($0, position) }
      })
    self.alternates = AlternateTitles(alternates, of: positions, inflection)
    self.inflection = inflection
  }

  /// The title of a code; nothing where there is no such code.
  package func title(of code: String) -> String? { positions[code].map { entries[$0].title } }

  /// What is known of a code that only earlier editions have.
  package func retirement(of code: String) -> Retirement? { positions[code] == nil ? retirements[code] : nil }

  /// Whether a title is the code's, whatever its case and punctuation.
  package func isTitle(_ title: String, of code: String) -> Bool {
    self.title(of: code).map { PhraseKey($0, inflection) == PhraseKey(title, inflection) } ?? false
  }

  /// Whether a title was the code's in an earlier edition.
  package func wasTitle(_ title: String, of code: String) -> Bool {
    PhraseKey(title, inflection).map { earlierTitles[code]?.contains($0) ?? false } ?? false
  }

  /// The codes of which a text is the title.
  package func codes(titled title: String) -> [Entry] {
    PhraseKey(title, inflection).map { key in titles.positions(of: key).map { entries[$0] } } ?? []
  }

  /// The codes that list a text as their title or as another one, in the order of the table.
  package func codes(listing title: String) -> [Entry] {
    guard let key = PhraseKey(title, inflection) else { return [] }
    return Set(titles.positions(of: key) + alternates.index.positions(of: key)).sorted().map { entries[$0] }
  }

  /// The other titles of a code, as they are written, in the order of the table.
  package func alternates(of code: String) -> [String] {
    positions[code].map { alternates.titles(of: $0) } ?? []
  }

  /// How many other titles there are, told apart by their words, and how many of them stand for several codes.
  package var alternateCounts: (distinct: Int, ambiguous: Int) { alternates.index.counts }
}

extension Registry {
  private static func retirements(
    _ earlier: [Table], _ successors: [Table], _ entries: [Entry], _ positions: [String: Int]
  ) -> [String: Retirement] {
    var titles: [String: String] = [:]
    var heirs: [String: [Int]] = [:]
    for table in earlier {
      for entry in table.entries where titles[entry.code] == nil { titles[entry.code] = entry.title }
    }
    for table in successors {
      table.forEachRow { fields in
        let old = table.text(fields[0])
        if titles[old] == nil, !fields[1].isEmpty { titles[old] = table.text(fields[1]) }
        heirs[old, default: []] += positions[table.text(fields[2])].map { [$0] } ?? []
      }
    }
    return Dictionary(
      uniqueKeysWithValues: Set(titles.keys).union(heirs.keys).filter { positions[$0] == nil }.map { code in
        let known = Set(heirs[code] ?? []).sorted().map { entries[$0] }
        return (code, Retirement(title: titles[code], successors: known))
      })
  }
}

extension Table {
  /// The codes that it lists, with their titles, without rows that have no code.
  var entries: [Registry.Entry] {
    var entries: [Registry.Entry] = []
    forEachRow { fields in
      guard !fields[0].isEmpty else { return }
      entries.append(Registry.Entry(code: text(fields[0]), title: text(fields[1])))
    }
    return entries
  }
}
