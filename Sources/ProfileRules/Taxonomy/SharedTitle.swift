import Archive
import Diagnostics
import ProfileModel
import Shape
import Similarity

/// A title under which readers find several profiles, of at least one of which it is another title.
struct SharedTitle: Sendable {
  /// A title and the profile that readers find by it.
  struct Use: Sendable {
    /// Where the title stands.
    let node: NodeUse

    /// The profile, as fingerprints name it.
    let entity: String
    let isAlias: Bool

    /// The digest of the code of the profile's function.
    fileprivate let function: UInt64

    /// The digests of the levels at which readers find the profile by it.
    fileprivate let levels: ArraySlice<UInt64>

    fileprivate init(_ use: KeyedTitle, in facts: FactTable) {
      let (document, titles) = (use.document, facts.titles)
      self.node = NodeUse(file: facts.files[document], node: titles.node(use.title))
      self.entity = facts.entities[document]
      self.isAlias = titles.isAlias(use.title)
      self.function = facts.functions[document]
      let level = titles.levels[use.title]
      self.levels = level == 0 ? facts.pages[document] : [level]
    }

    /// Whether a reader who looks in one function, at one level, finds another profile by it too.
    func clashes(with other: Use) -> Bool {
      entity != other.entity && (isAlias || other.isAlias) && function == other.function
        && levels.contains(where: other.levels.contains)
    }

    /// Whether it is of a profile of the same function.
    func isOfFunction(of other: Use) -> Bool { function == other.function }
  }

  let uses: [Use]

  /// The last of the uses as another title: the one that can best be changed.
  private let last: Use

  /// Nothing where all uses are of one profile, or none is another title.
  init?(_ uses: [Use]) {
    guard let last = uses.last(where: \.isAlias),
      uses.contains(where: { $0.entity != last.entity })
    else { return nil }
    self.uses = uses
    self.last = last
  }

  /// Whether two of the profiles are of one function, and have pages at one level.
  var isWithinOneFunction: Bool { !withinFunctions.isEmpty }

  /// What is left of it in each function in which it leads to two profiles at one level.
  var withinFunctions: [SharedTitle] {
    var groups: [[Use]] = []
    for use in uses where uses.contains(where: { $0.clashes(with: use) }) {
      let group = groups.firstIndex { $0[0].isOfFunction(of: use) }
      if let group { groups[group].append(use) } else { groups.append([use]) }
    }
    return groups.compactMap(SharedTitle.init)
  }

  /// The finding, at the last use as another title; nothing where its file cannot be read again.
  func finding(_ rule: RuleName, help: String, at places: NodePlaces) -> Finding? {
    guard let place = places[last.node] else { return nil }
    let others = uses.filter { $0.node != last.node }
    let codes = others.map(\.entity).uniqued.filter { $0 != last.entity }
    // What is no copy of anything counts for none: a title, or else the first of the other titles.
    let aliases = others.filter(\.isAlias)
    let copies = others.count > aliases.count ? aliases[...] : aliases.dropFirst()
    let more = codes.count > 4 ? " and \(codes.count - 3) more profiles" : ""
    return Finding(
      rule: rule,
      message:
        "the other title \(quoted(place.text)) leads to \(listing(Array(codes.prefix(codes.count > 4 ? 3 : 4))))\(more) too",
      place: place.place,
      related: others.compactMap { use in
        places[use.node].map { RelatedPlace($0.place, use.isAlias ? "another title" : "the title") }
      },
      notes: [.help(help)],
      members: ([last] + copies).compactMap { use in
        places[use.node].map { $0.member(rule, of: use.entity, value: $0.text) }
      })
  }
}

extension FactTable {
  /// The titles under which readers find several of the profiles that stand at some positions, in the order in which
  /// their last uses are met.
  func sharedTitles(of documents: [Int]) -> [SharedTitle] {
    var repeated = RepeatedKeys()
    for document in documents {
      for title in titles.lists.range(of: document) { repeated.add(titles.key(title)) }
    }
    var keyed: [KeyedTitle] = []
    for (order, document) in documents.enumerated() {
      for title in titles.lists.range(of: document) where repeated.mayHold(titles.key(title)) {
        keyed.append(KeyedTitle(key: titles.key(title), order: order, document: document, title: title))
      }
    }
    keyed.sort { ($0.key, $0.order, $0.title) < ($1.key, $1.order, $1.title) }
    var shared: [(last: KeyedTitle, title: SharedTitle)] = []
    for group in keyed.chunked(by: { $0.key == $1.key }) {
      let uses = group.map { SharedTitle.Use($0, in: self) }
      if let title = SharedTitle(uses), let last = group.last { shared.append((last, title)) }
    }
    return shared.sorted { ($0.last.order, $0.last.title) < ($1.last.order, $1.last.title) }.map(\.title)
  }
}

/// The keys that were met more than once, and a few others: a bit for each, by the highest bits of its digest. Most titles
/// stand for one profile, and need not be put in order to know it.
private struct RepeatedKeys {
  private var met = [UInt64](repeating: 0, count: 1 << 14)
  private var again = [UInt64](repeating: 0, count: 1 << 14)

  mutating func add(_ key: PhraseKey) {
    let (word, bit) = place(of: key)
    again[word] |= met[word] & bit
    met[word] |= bit
  }

  func mayHold(_ key: PhraseKey) -> Bool {
    let (word, bit) = place(of: key)
    return again[word] & bit != 0
  }

  private func place(of key: PhraseKey) -> (word: Int, bit: UInt64) {
    (Int(key.digest >> 50), 1 << (key.digest >> 44 & 63))
  }
}

/// A title by its words, and where it stands among the facts.
private struct KeyedTitle {
  let key: PhraseKey

  /// The place of its document among all by file, and its position among the facts.
  let order: Int
  let document: Int

  /// Its position among all titles.
  let title: Int
}

extension Array {
  /// The runs of neighbours that belong together, of at least two elements.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for index in 1..<Swift.max(count, 1) where !belong(self[index - 1], self[index]) {
      if index - start > 1 { chunks.append(self[start..<index]) }
      start = index
    }
    if count - start > 1 { chunks.append(self[start...]) }
    return chunks
  }
}
