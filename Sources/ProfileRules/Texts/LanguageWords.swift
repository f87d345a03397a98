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
  let acronyms: WordTable<Bool>

  /// Nothing where the framework is in another language.
  let english: EnglishWords?

  /// No words at all.
  init() {
    self.avoided = PhraseTable([])
    self.tools = PhraseTable([])
    self.acronyms = WordTable(usual: false)
    self.english = nil
  }

  init(of library: Library, _ inflection: Inflection) {
    let framework = library.framework
    let style = framework.style.value
    self.avoided = PhraseTable(avoidedTerms(style, inflection))
    self.tools = PhraseTable(toolNames(in: library, inflection))
    var explained = WordTable(usual: false)
    // A word that stands for a text to be written is the matter of `placeholder-text`.
    for name in library.names(of: framework) + Placeholder.words {
      for word in acronymsNamed(by: name, inflection) { explained[word] = true }
    }
    for term in framework.glossary.value?.keys ?? [] {
      for word in Words(of: term, inflection) { explained[word] = true }
    }
    self.acronyms = explained
    self.english = inflection == .english ? EnglishWords(style) : nil
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
    let terms = [framework.facets, framework.themes, framework.proficiencies]
      .flatMap { $0.value?.values ?? [] }
    let titles: [[String?]] = [
      [framework.title.value, framework.pay.value?.currency.value], tracks.map(\.title.value),
      levels.map(\.key), levels.map(\.value.title.value), terms.map(\.value.title.value),
      (framework.dimensions.value?.values ?? []).map(\.value.title.value),
      (framework.sourceKinds.value?.values ?? []).map(\.value.title.value),
      (framework.schemes.value?.values ?? []).flatMap {
        [$0.key, $0.value.title.value, $0.value.publisher.value]
      },
      skills.values.map(\.value.name.value), sources.values.map(\.value.title.value),
      (framework.style.value?.terms.value?.values ?? []).map(\.use.value),
    ]
    return titles.flatMap { $0.compactMap(\.self) }
  }
}
