import Similarity

/// Words and runs of words that are looked for in texts, each with what it stands for.
struct PhraseTable<Meaning: Sendable>: Sendable {
  let phrases: Phrases
  private let meanings: [Meaning]

  init(_ entries: [(words: Words, meaning: Meaning)], _ mark: PhraseMark) {
    self.phrases = Phrases(entries.map(\.words), mark)
    self.meanings = entries.map(\.meaning)
  }

  var isEmpty: Bool { phrases.isEmpty }

  /// The phrases that stand in a text, none within another one, in the order of the text.
  func matches(in text: Words) -> [(meaning: Meaning, words: Range<Int>)] {
    phrases.mayOccur(in: text) ? phrases.matches(in: text).map { (meanings[$0.phrase], $0.words) } : []
  }
}
