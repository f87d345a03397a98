import ProfileModel
import Shape
import Similarity

/// The words by which texts say how much a job covers.
struct ScopeWords: Sendable {
  /// The scopes' names, as the framework gives them.
  let names: [String]

  /// What the scopes are called, as `P&L` and `profit and loss`, each standing for a position in `names`.
  private let phrases: Phrases<Int>

  /// The framework's scopes; where it lists none and is in English, common ones.
  init(of framework: Framework, _ inflection: Inflection) {
    let scopes = framework.scopes.value?.values.map { [$0] } ?? (inflection == .english ? english : [])
    let glossary = (framework.glossary.value?.values ?? []).map { short, long in
      [Words(of: short, inflection), Words(of: long, inflection)]
    }
    var phrases: [(words: Words, meaning: Int)] = []
    for (scope, names) in scopes.enumerated() {
      let forms = names.map { Words(of: $0, inflection) }
      let synonyms = glossary.filter { $0.contains(where: forms.contains) }.flatMap(\.self)
      phrases += (forms + synonyms).map { ($0, scope) }
    }
    self.names = scopes.map { $0[0] }
    self.phrases = Phrases(phrases)
  }

  /// The scopes that a text names, as positions in the list.
  func named(in words: Words) -> Set<Int> { Set(phrases.matches(in: words).map(\.meaning)) }

  /// Whether two texts name different scopes, which is what levels differ in.
  func isStep(from lower: Words, to upper: Words) -> Bool {
    let (low, high) = (named(in: lower), named(in: upper))
    return !low.isEmpty && !high.isEmpty && low != high
  }

  /// The places where a text names a scope for the first time, in the order of the text.
  func mentions(in words: Words) -> [(scope: Int, words: Range<Int>)] {
    var met: Set<Int> = []
    return phrases.matches(in: words).compactMap {
      met.insert($0.meaning).inserted ? ($0.meaning, $0.words) : nil
    }
  }
}

/// Scopes that hardly ever mean something else on a page, smallest first, each by its names.
private let english = [
  ["team"], ["crew"], ["department"], ["division"], ["plant"], ["site"], ["business unit"],
  ["P&L", "profit and loss"], ["region"], ["country"], ["budget"],
]
