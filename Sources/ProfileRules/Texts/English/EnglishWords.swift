import ProfileModel
import Shape
import Similarity

/// The English words that rules of language know, beside the classes of words in the lexicon.
struct EnglishWords: Sendable {
  /// Verbs and openings that leave open what is done.
  let weak: Phrases

  /// Terms that published guidance advises against.
  let inclusive: PhraseTable<TermRemark>

  /// Verbs of which the framework says that they are such.
  private let verbs: [String]

  /// The usual words, with those of a framework.
  init(_ style: Style?) {
    self.weak = Phrases(
      (style?.weakVerbs.value?.values ?? Style.usualWeakVerbs).map { Words(of: $0, .english) }, .weak)
    self.inclusive = PhraseTable(inclusiveTerms, .inclusive)
    self.verbs = style?.verbs.value?.values ?? []
  }

  /// Gives the words their marks.
  func mark(in lexicon: inout Lexicon) {
    lexicon.insertEnglishClasses()
    for verb in verbs { lexicon.insert(.plainVerb, forEach: verb) }
    weak.mark(in: &lexicon)
    inclusive.phrases.mark(in: &lexicon)
  }
}

private var inclusiveTerms: [(words: Words, meaning: TermRemark)] {
  InclusiveTerms.groups.flatMap { group in
    group.terms.flatMap { terms, use in
      terms.map { term in
        let remark = TermRemark(of: term, use: use, because: group.because, source: group.source)
        return (words: Words(of: term, .english), meaning: remark)
      }
    }
  }
}
