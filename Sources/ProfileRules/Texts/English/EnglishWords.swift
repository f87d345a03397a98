import ProfileModel
import Shape
import Similarity

/// The English words that rules of language know.
struct EnglishWords: Sendable {
  let classes: WordTable<WordClass>

  /// Verbs and openings that leave open what is done.
  let weak: Phrases

  /// Terms that published guidance advises against.
  let inclusive: PhraseTable<TermRemark>

  /// The usual words, with those of a framework.
  init(_ style: Style?) {
    var classes = usualClasses
    for verb in style?.verbs.value?.values ?? [] {
      for word in Words(of: verb, .english) { classes[word].insert(.plainVerb) }
    }
    self.classes = classes
    self.weak = Phrases(
      (style?.weakVerbs.value?.values ?? Style.usualWeakVerbs).map { Words(of: $0, .english) })
    self.inclusive = inclusiveTerms
  }
}

/// What the words are that every framework has; read once, as they are many.
private let usualClasses = WordTable<WordClass>.english

private let inclusiveTerms = PhraseTable(
  InclusiveTerms.groups.flatMap { group in
    group.terms.flatMap { terms, use in
      terms.map { term in
        let remark = TermRemark(of: term, use: use, because: group.because, source: group.source)
        return (words: Words(of: term, .english), meaning: remark)
      }
    }
  })
