/// Words and runs of words that are looked for in texts, each with what it stands for; a text costs one look-up a word.
package struct Phrases<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: Words
    let meaning: Meaning
  }

  /// By the first word; of one word, the longest first, and of one length in the order in which they were given.
  private var phrases: [WordID: [Phrase]] = [:]

  /// Whether a phrase begins with a word, by its number.
  private var begins: [Bool] = []

  /// A bit for each first word, as texts have them.
  private var signature: UInt64 = 0

  package init(_ phrases: some Sequence<(words: Words, meaning: Meaning)>) {
    for (words, meaning) in phrases {
      guard let first = words.first else { continue }
      let place = Int(first.number)
      if begins.count <= place { begins += repeatElement(false, count: place - begins.count + 1) }
      begins[place] = true
      signature |= 1 << UInt64(first.number % 64)
      let known = self.phrases[first] ?? []
      let index = known.firstIndex { $0.words.count < words.count } ?? known.endIndex
      self.phrases[first, default: []].insert(Phrase(words: words, meaning: meaning), at: index)
    }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The phrase that stands at a position of a text, the longest of several.
  package func match(at position: Int, of text: Words) -> (meaning: Meaning, words: Range<Int>)? {
    let word = text[position]
    guard Int(word.number) < begins.count, begins[Int(word.number)] else { return nil }
    for phrase in phrases[word] ?? [] where phrase.words.count <= text.count - position {
      let end = position + phrase.words.count
      if text[position..<end].elementsEqual(phrase.words) { return (phrase.meaning, position..<end) }
    }
    return nil
  }

  /// The phrases that stand in a text, none within another one, in the order of the text.
  package func matches(in text: Words) -> [(meaning: Meaning, words: Range<Int>)] {
    guard signature & text.sketch.signature != 0 else { return [] }
    var matches: [(meaning: Meaning, words: Range<Int>)] = []
    var position = 0
    while position < text.count {
      if let match = match(at: position, of: text) {
        matches.append(match)
        position = match.words.upperBound
      } else {
        position += 1
      }
    }
    return matches
  }
}
