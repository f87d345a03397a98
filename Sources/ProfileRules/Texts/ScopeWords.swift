import ProfileModel
import Shape
import Similarity

/// The words by which texts say how much a job covers.
struct ScopeWords {
  /// A scope by the names it goes by, as `P&L` and `profit and loss`.
  private let scopes: [(name: String, forms: [Words])]

  /// The framework's scopes; where it lists none and is in English, common ones.
  init(of framework: Framework, in texts: DocumentTexts) {
    var vocabulary = texts.vocabulary
    let isEnglish = Inflection(language: framework.language.value ?? "") == .english
    let names = framework.scopes.value?.values.map { [$0] } ?? (isEnglish ? english : [])
    let glossary = (framework.glossary.value?.values ?? []).map { short, long in
      [vocabulary.words(of: short), vocabulary.words(of: long)]
    }
    self.scopes = names.map { names in
      let forms = names.map { vocabulary.words(of: $0) }
      let synonyms = glossary.filter { $0.contains { entry in forms.contains { $0.ids == entry.ids } } }
      return (names[0], forms + synonyms.flatMap(\.self))
    }
  }

  /// The scopes that a text names, as positions in the list.
  func named(in words: Words) -> Set<Int> {
    Set(scopes.indices.filter { scope in scopes[scope].forms.contains { words.firstRun(of: $0) != nil } })
  }

  /// Whether two texts name different scopes, which is what levels differ in.
  func isStep(from lower: Words, to upper: Words) -> Bool {
    let (low, high) = (named(in: lower), named(in: upper))
    return !low.isEmpty && !high.isEmpty && low != high
  }

  /// The places where a text names a scope for the first time, in the order of the text.
  func mentions(in words: Words) -> [(scope: Int, words: Range<Int>)] {
    scopes.indices.compactMap { scope in
      let runs = scopes[scope].forms.compactMap { words.firstRun(of: $0) }
      return runs.min { $0.lowerBound < $1.lowerBound }.map { (scope, $0) }
    }.sorted { ($0.words.lowerBound, $0.scope) < ($1.words.lowerBound, $1.scope) }
  }

  /// The scopes' names, as the framework gives them.
  var names: [String] { scopes.map(\.name) }
}

/// Scopes that hardly ever mean something else on a page, smallest first, each by its names.
private let english = [
  ["team"], ["crew"], ["department"], ["division"], ["plant"], ["site"], ["business unit"],
  ["P&L", "profit and loss"], ["region"], ["country"], ["budget"],
]
