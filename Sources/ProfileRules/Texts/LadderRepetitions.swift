import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// Texts of one ladder that say the same at several levels.
struct LadderRepetition {
  /// By level, lowest first; of one level, inherited ones first.
  let texts: [AuthoredText]

  /// The last of the document's own texts.
  let last: AuthoredText

  /// The text of the nearest other level that says the same as the last one, and what they share.
  let counterpart: AuthoredText
  let overlap: WordOverlap
}

/// The search for texts that say again, at a higher level, what a lower one says: word for word at any two levels of
/// a track, in similar words at neighbouring ones.
struct LadderRepetitions {
  private let inspected: InspectedDocument
  private let texts: [AuthoredText]
  private let ranks: [String: (track: String, rank: Int)]
  private var pairs: [(lower: Int, upper: Int, overlap: WordOverlap)] = []

  init(in inspected: InspectedDocument) {
    self.inspected = inspected
    self.texts = inspected.texts.all
    let levels = inspected.profile?.ladder ?? inspected.library.levels
    self.ranks = levels.reduce(into: [:]) { ranks, entry in
      if let rank = entry.rank { ranks[entry.id] = (entry.track, rank) }
    }
    for group in inspected.texts.repeated { addEqual(group) }
    addReworded()
  }

  /// What was found, in the order of the lowest texts.
  var found: [LadderRepetition] {
    var clusters = Array(texts.indices)
    func root(of text: Int) -> Int {
      var root = text
      while clusters[root] != root { root = clusters[root] }
      return root
    }
    for pair in pairs {
      let (left, right) = (root(of: pair.lower), root(of: pair.upper))
      clusters[max(left, right)] = min(left, right)
    }
    let members = Dictionary(grouping: Set(pairs.flatMap { [$0.lower, $0.upper] }), by: root)
    return members.sorted { $0.key < $1.key }.compactMap { repetition(of: $0.value.sorted(by: stands)) }
  }

  private func repetition(of members: [Int]) -> LadderRepetition? {
    guard let last = members.last(where: { !texts[$0].isInherited }) else { return nil }
    let partners = pairs.compactMap { pair -> (text: Int, overlap: WordOverlap)? in
      if pair.upper == last { return (pair.lower, pair.overlap) }
      return pair.lower == last ? (pair.upper, pair.overlap) : nil
    }
    let below = partners.filter { stands($0.text, before: last) }
    guard let nearest = (below.isEmpty ? partners : below).max(by: { stands($0.text, before: $1.text) })
    else {
      return nil
    }
    return LadderRepetition(
      texts: members.map { texts[$0] }, last: texts[last], counterpart: texts[nearest.text],
      overlap: nearest.overlap)
  }

  /// Whether a text stands lower on its ladder than another one, or before it at the same level.
  private func stands(_ text: Int, before other: Int) -> Bool {
    (rank(of: text)?.rank ?? 0, text) < (rank(of: other)?.rank ?? 0, other)
  }

  private func rank(of text: Int) -> (track: String, rank: Int)? {
    texts[text].rung.flatMap { ranks[$0.level] }
  }

  /// Pairs each text of a group with those of the nearest level below that says the same.
  private mutating func addEqual(_ group: [Int]) {
    for ladder in ladders(of: group) {
      for (lower, upper) in neighbours(among: ladder) {
        let words = texts[upper].words
        pairs.append((lower, upper, words.overlap(with: words)))
      }
    }
  }

  /// Pairs texts of neighbouring levels that are worded alike.
  private mutating func addReworded() {
    let tolerance = inspected.texts.limits.tolerance
    var scopes: ScopeWords?
    for ladder in ladders(of: Array(texts.indices)) {
      for (lower, upper) in neighbours(among: ladder) {
        let (left, right) = (texts[lower], texts[upper])
        guard let overlap = tolerance.overlap(of: left.words, right.words), left.words.ids != right.words.ids,
          !left.isTold(from: right, within: tolerance)
        else { continue }
        let words = scopes ?? ScopeWords(of: inspected.library.framework, in: inspected.texts)
        scopes = words
        if words.isStep(from: left.words, to: right.words) { continue }
        pairs.append((lower, upper, overlap))
      }
    }
  }

  /// Those of some texts that are long enough to be compared, by ladder and track, then by rank from the lowest.
  private func ladders(of candidates: [Int]) -> [[[Int]]] {
    var ladders: [String: [Int: [Int]]] = [:]
    for text in candidates where texts[text].words.count >= inspected.texts.limits.shortest {
      guard let rung = texts[text].rung, let place = ranks[rung.level] else { continue }
      ladders["\(rung.ladder) \(place.track)", default: [:]][place.rank, default: []].append(text)
    }
    return ladders.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.key < $1.key }.map(\.value) }
  }

  /// All pairs of texts of neighbouring ranks, unless both are inherited or are one text.
  private func neighbours(among ladder: [[Int]]) -> [(lower: Int, upper: Int)] {
    zip(ladder, ladder.dropFirst()).flatMap { lower, upper in
      lower.flatMap { low in
        upper.filter { isOwnPair(low, $0) }.map { (low, $0) }
      }
    }
  }

  private func isOwnPair(_ left: Int, _ right: Int) -> Bool {
    !(texts[left].isInherited && texts[right].isInherited) && texts[left].node != texts[right].node
  }
}
