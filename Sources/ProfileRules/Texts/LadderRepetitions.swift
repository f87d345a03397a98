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

extension TextLimits {
  /// What two texts share that say the same in similar words: nothing where they differ in too many, name different
  /// scopes, or have examples that tell them apart.
  func overlap(ofAlike left: AuthoredText, _ right: AuthoredText) -> WordOverlap? {
    guard let overlap = tolerance.overlap(of: left.words, right.words),
      !left.isTold(from: right, within: tolerance), !left.signals.namesOtherScopes(than: right.signals)
    else { return nil }
    return overlap
  }
}

/// The search for texts that say again, at a higher level, what a lower one says: word for word at any two levels of
/// a track, in similar words at neighbouring ones.
struct LadderRepetitions {
  private let inspected: InspectedDocument
  private let texts: [AuthoredText]
  private let ladders: [TextLadder]
  private var pairs: [Pair]

  private typealias Pair = (lower: Int, upper: Int, overlap: WordOverlap)

  init(in inspected: InspectedDocument) {
    self.inspected = inspected
    let texts = inspected.texts.all
    let shortest = inspected.texts.limits.shortest
    self.texts = texts
    self.ladders = inspected.ladders.map {
      $0.keeping {
        texts[$0].words.count >= shortest && !inspected.shared.isBoilerplate(texts[$0].words)
      }
    }
    self.pairs = []
    self.pairs = inspected.texts.repeated.flatMap { equalPairs(among: Set($0)) } + rewordedPairs
    if pairs.isEmpty { return }
    // Where a level repeats all of another one, level-indistinct says so once.
    let indistinct = inspected.indistinctLevels
    pairs.removeAll { pair in indistinct.contains { $0.holds(texts[pair.lower], texts[pair.upper]) } }
  }

  /// What was found, in the order of the lowest texts.
  var found: [LadderRepetition] {
    if pairs.isEmpty { return [] }
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
    let ranks = ladders.reduce(into: [Int: Int]()) { ranks, ladder in
      for rung in ladder.rungs { for text in rung.texts { ranks[text] = rung.rank } }
    }
    let members = Dictionary(grouping: Set(pairs.flatMap { [$0.lower, $0.upper] }), by: root)
    return members.sorted { $0.key < $1.key }.compactMap { _, members in
      repetition(of: members.map { (ranks[$0] ?? 0, $0) }.sorted(by: <))
    }
  }

  /// What some texts with their ranks, in order, have in common.
  private func repetition(of members: [(rank: Int, text: Int)]) -> LadderRepetition? {
    guard let last = members.lastIndex(where: { !texts[$0.text].isInherited }) else { return nil }
    let overlaps = pairs.reduce(into: [Int: WordOverlap]()) { overlaps, pair in
      if pair.upper == members[last].text { overlaps[pair.lower] = pair.overlap }
      if pair.lower == members[last].text { overlaps[pair.upper] = pair.overlap }
    }
    // The nearest one below; where there is none, the highest above.
    let inOrder = members[(last + 1)...] + members[..<last]
    guard let nearest = inOrder.last(where: { overlaps[$0.text] != nil }),
      let overlap = overlaps[nearest.text]
    else { return nil }
    return LadderRepetition(
      texts: members.map { texts[$0.text] }, last: texts[members[last].text],
      counterpart: texts[nearest.text], overlap: overlap)
  }

  /// Each text of a group with those of the nearest level below that says the same.
  private func equalPairs(among group: Set<Int>) -> [Pair] {
    ladders.flatMap { ladder in
      let rungs = ladder.rungs.map { $0.texts.filter(group.contains) }.filter { !$0.isEmpty }
      return neighbours(among: rungs) { _, upper in texts[upper].words.overlap(with: texts[upper].words) }
    }
  }

  /// The texts of neighbouring levels that are worded alike.
  private var rewordedPairs: [Pair] {
    let tolerance = inspected.texts.limits.tolerance
    let sketches = texts.map { $0.words.sketch }
    return ladders.flatMap { ladder in
      neighbours(among: ladder.rungs.map(\.texts)) { lower, upper in
        guard tolerance.mayAllow(sketches[lower], sketches[upper]),
          texts[lower].words != texts[upper].words,
          let overlap = inspected.texts.limits.overlap(ofAlike: texts[lower], texts[upper]),
          !inspected.isOnlyEmphasis(from: texts[lower], to: texts[upper])
        else { return nil }
        return overlap
      }
    }
  }

  /// The texts of neighbouring ranks that have the overlap asked for, unless both are inherited or are one text.
  private func neighbours(
    among rungs: [[Int]], _ overlap: (_ lower: Int, _ upper: Int) -> WordOverlap?
  ) -> [Pair] {
    var pairs: [Pair] = []
    for (lower, upper) in zip(rungs, rungs.dropFirst()) {
      for low in lower {
        for high in upper {
          if let overlap = overlap(low, high), isOwnPair(low, high) { pairs.append((low, high, overlap)) }
        }
      }
    }
    return pairs
  }

  private func isOwnPair(_ left: Int, _ right: Int) -> Bool {
    !(texts[left].isInherited && texts[right].isInherited) && texts[left].node != texts[right].node
  }
}
