import Diagnostics
import ProfileModel
import Shape
import Similarity

/// A title under which readers find several profiles, of at least one of which it is another title.
struct SharedTitle {
  /// A title with the facts of its profile.
  struct Use {
    let profile: Facts
    let title: TitleUse

    /// What identifies its place among all.
    var node: NodeUse { NodeUse(file: profile.file, node: title.node) }

    /// The levels at which readers find the profile by it.
    var levels: [String] { title.level.map { [$0] } ?? profile.pages }

    /// Whether a reader who looks in one function, at one level, finds another profile by it too.
    func clashes(with other: Use) -> Bool {
      profile.entity != other.profile.entity && (title.isAlias || other.title.isAlias)
        && profile.function == other.profile.function && levels.contains(where: other.levels.contains)
    }
  }

  let uses: [Use]

  /// The last of the uses as another title: the one that can best be changed.
  private let last: Use

  /// Nothing where all uses are of one profile, or none is another title.
  init?(_ uses: [Use]) {
    guard let last = uses.last(where: \.title.isAlias),
      uses.contains(where: { $0.profile.entity != last.profile.entity })
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
      let group = groups.firstIndex { $0[0].profile.function == use.profile.function }
      if let group { groups[group].append(use) } else { groups.append([use]) }
    }
    return groups.compactMap(SharedTitle.init)
  }

  /// The finding, at the last use as another title; nothing where its file cannot be read again.
  func finding(_ rule: RuleName, help: String, at places: NodePlaces) -> Finding? {
    guard let place = places[last.node] else { return nil }
    let others = uses.filter { $0.node != last.node }
    let codes = others.map(\.profile.entity).uniqued.filter { $0 != last.profile.entity }
    // What is no copy of anything counts for none: a title, or else the first of the other titles.
    let aliases = others.filter(\.title.isAlias)
    let copies = others.count > aliases.count ? aliases[...] : aliases.dropFirst()
    let more = codes.count > 4 ? " and \(codes.count - 3) more profiles" : ""
    return Finding(
      rule: rule,
      message:
        "the other title \(quoted(place.text)) leads to \(listing(Array(codes.prefix(codes.count > 4 ? 3 : 4))))\(more) too",
      place: place.place,
      related: others.compactMap { use in
        places[use.node].map { RelatedPlace($0.place, use.title.isAlias ? "another title" : "the title") }
      },
      notes: [.help(help)],
      members: ([last] + copies).compactMap { use in
        places[use.node].map { $0.member(rule, of: use.profile.entity, value: $0.text) }
      })
  }
}

extension WorkspaceFacts {
  /// The titles under which readers find several profiles, in the order in which their last uses are met.
  var gatheredSharedTitles: [SharedTitle] {
    var repeated = RepeatedKeys()
    for title in facts.lazy.flatMap(\.titles) { repeated.add(title.key) }
    var keyed: [KeyedTitle] = []
    for profile in facts.indices {
      for (title, use) in facts[profile].titles.enumerated() where repeated.mayHold(use.key) {
        keyed.append(KeyedTitle(key: use.key, profile: profile, title: title))
      }
    }
    keyed.sort { ($0.key, $0.profile, $0.title) < ($1.key, $1.profile, $1.title) }
    var shared: [(last: KeyedTitle, title: SharedTitle)] = []
    for group in keyed.chunked(by: { $0.key == $1.key }) {
      let uses = group.map { use in
        SharedTitle.Use(profile: facts[use.profile], title: facts[use.profile].titles[use.title])
      }
      if let title = SharedTitle(uses), let last = group.last { shared.append((last, title)) }
    }
    return shared.sorted { ($0.last.profile, $0.last.title) < ($1.last.profile, $1.last.title) }.map(\.title)
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
  let profile: Int
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
