/// Words and runs of words that are looked for in texts, each with what it stands for; a text costs one look-up a word.
package struct Phrases<Meaning: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: Words
    let meaning: Meaning
  }

  /// By the first word; of one word, the longest first, and of one length in the order in which they were given.
  private var phrases: [WordID: [Phrase]] = [:]

  /// A bit for each first word, at one of 4,096 places: hardly any other word has one.
  private var begins = [UInt64](repeating: 0, count: 64)

  /// A bit for each first word, as texts have them.
  private var signature: UInt64 = 0

  package init(_ phrases: some Sequence<(words: Words, meaning: Meaning)>) {
    for (words, meaning) in phrases {
      guard let first = words.first else { continue }
      begins[first.row] |= first.bit
      signature |= first.bit
      let known = self.phrases[first] ?? []
      let index = known.firstIndex { $0.words.count < words.count } ?? known.endIndex
      self.phrases[first, default: []].insert(Phrase(words: words, meaning: meaning), at: index)
    }
  }

  package var isEmpty: Bool { phrases.isEmpty }

  /// The phrase that stands at a position of a text, the longest of several.
  package func match(at position: Int, of text: Words) -> (meaning: Meaning, words: Range<Int>)? {
    let word = text[position]
    guard begins[word.row] & word.bit != 0 else { return nil }
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

extension WordID {
  /// One of 64 rows, by other bits than those that `bit` is told by.
  fileprivate var row: Int { Int(truncatingIfNeeded: spread >> 6 & 63) }
}
