import ProfileModel
import Shape
import Similarity

/// The words by which the rules of language know what texts say: those that the framework declares, and those of its
/// language.
struct LanguageWords: Sendable {
  /// The words that are not used here.
  let avoided: PhraseTable<TermRemark>

  /// The names of tools among the skills.
  let tools: PhraseTable<ToolName>

  /// The acronyms that the framework explains, or that are parts of names.
  let acronyms: Set<WordID>

  /// Nothing where the framework is in another language.
  let english: EnglishWords?

  /// No words at all.
  init() {
    self.avoided = PhraseTable([], .avoided)
    self.tools = PhraseTable([], .tool)
    self.acronyms = []
    self.english = nil
  }

  init(of library: Library, _ inflection: Inflection) {
    let framework = library.framework
    let style = framework.style.value
    self.avoided = PhraseTable(avoidedTerms(style, inflection), .avoided)
    self.tools = PhraseTable(toolNames(in: library, inflection), .tool)
    var explained: Set<WordID> = []
    // A word that stands for a text to be written is the matter of `placeholder-text`.
    for name in library.names(of: framework) + Placeholder.words {
      explained.formUnion(acronymsNamed(by: name, inflection))
    }
    for term in framework.glossary.value?.keys ?? [] {
      explained.formUnion(Words(of: term, inflection))
    }
    self.acronyms = explained
    self.english = inflection == .english ? EnglishWords(style) : nil
  }

  /// Gives the words their marks.
  func mark(in lexicon: inout Lexicon) {
    avoided.phrases.mark(in: &lexicon)
    tools.phrases.mark(in: &lexicon)
    english?.mark(in: &lexicon)
  }
}

private func avoidedTerms(_ style: Style?, _ inflection: Inflection) -> [(Words, TermRemark)] {
  var terms: [(Words, TermRemark)] = []
  for advice in style?.terms.value?.values ?? [] {
    for term in advice.avoid.value?.values ?? [] {
      let remark = TermRemark(of: term, use: advice.use.value, because: advice.because.value)
      terms.append((Words(of: term, inflection), remark))
    }
  }
  return terms
}

extension Library {
  /// The names that a framework gives to what its texts speak of.
  fileprivate func names(of framework: Framework) -> [String] {
    let tracks = framework.tracks.value?.values.map(\.value) ?? []
    let levels = tracks.flatMap { $0.levels.value?.values ?? [] }
    let terms = [framework.facets, framework.themes, framework.proficiencies, framework.sourceKinds]
      .flatMap { $0.value?.values ?? [] }
    let titles: [[String?]] = [
      [framework.title.value, framework.pay.value?.currency.value], tracks.map(\.title.value),
      levels.map(\.key), levels.map(\.value.title.value), terms.map(\.value.title.value),
      (framework.dimensions.value?.values ?? []).map(\.value.title.value),
      (framework.schemes.value?.values ?? []).flatMap {
        [$0.key, $0.value.title.value, $0.value.publisher.value]
      },
      skills.values.map(\.value.name.value), sources.values.map(\.value.title.value),
      (framework.style.value?.terms.value?.values ?? []).map(\.use.value),
    ]
    return titles.flatMap { $0.compactMap(\.self) }
  }
}
