/// Words and runs of words that are looked for in texts, known by their positions in the list in which they are given;
/// a text costs one look-up a word.
package struct Phrases: Sendable {
  /// A phrase that stands in a text.
  package struct Match: Sendable {
    /// The phrase's position in the list.
    package let phrase: Int

    /// Where its words stand in the text.
    package let words: Range<Int>
  }

  private let phrases: [Words]

  /// The phrases that begin with a word, the longest first, and of one length in the order of the list.
  private var positions: [WordID: [Int]] = [:]

  /// A bit for each first word, at one of 4,096 places: hardly any other word has one.
  private var begins = [UInt64](repeating: 0, count: 64)

  /// A bit for each first word, as texts have them.
  private var signature: UInt64 = 0

  package init(_ phrases: [Words]) {
    self.phrases = phrases
    for (position, words) in phrases.enumerated() {
      guard let first = words.first else { continue }
      let spread = first.spread
      begins[row(of: spread)] |= bit(of: spread)
      signature |= first.bit
      let known = positions[first] ?? []
      let index = known.firstIndex { phrases[$0].count < words.count } ?? known.endIndex
      positions[first, default: []].insert(position, at: index)
    }
  }

  package var isEmpty: Bool { positions.isEmpty }

  /// The phrase that stands at a position of a text, the longest of several.
  package func match(at position: Int, of text: Words) -> Match? {
    let word = text[position]
    let spread = word.spread
    guard begins[row(of: spread)] & bit(of: spread) != 0 else { return nil }
    for phrase in positions[word] ?? [] where phrases[phrase].count <= text.count - position {
      let end = position + phrases[phrase].count
      if text[position..<end].elementsEqual(phrases[phrase]) {
        return Match(phrase: phrase, words: position..<end)
      }
    }
    return nil
  }

  /// The phrases that stand in a text, none within another one, in the order of the text.
  package func matches(in text: Words) -> [Match] {
    guard signature & text.sketch.signature != 0 else { return [] }
    var matches: [Match] = []
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

/// One of 64 rows, and one of the 64 bits in it, by bits of a word that its own bit is not told by.
private func row(of spread: UInt64) -> Int { Int(truncatingIfNeeded: spread >> 6 & 63) }
private func bit(of spread: UInt64) -> UInt64 { 1 &<< (spread >> 12 & 63) }
