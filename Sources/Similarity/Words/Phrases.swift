/// Words and runs of words that are looked for in texts, known by their positions in the list in which they are given.
///
/// The first words of all phrases have one mark in the lexicon with which texts are read: most texts, and of the others
/// most words, are told by it to begin none.
package struct Phrases: Sendable {
  /// A phrase that stands in a text.
  package struct Match: Sendable {
    /// The phrase's position in the list.
    package let phrase: Int

    /// Where its words stand in the text.
    package let words: Range<Int>
  }

  private let phrases: [Words]
  private let mark: UInt32

  /// The phrases that begin with a word, the longest first, and of one length in the order of the list.
  private var positions: [WordID: [Int]] = [:]

  /// A bit for each phrase, at one of 4,096 places, by its first word, or the first two: words that only begin as
  /// phrases do, as many a `the`, are told by it.
  private var beginnings = [UInt64](repeating: 0, count: 64)

  /// Phrases whose first words have a mark in the lexicon, once they were added to it.
  package init(_ phrases: [Words], mark: UInt32) {
    self.phrases = phrases
    self.mark = mark
    for (position, words) in phrases.enumerated() {
      guard let first = words.first else { continue }
      let beginning = words.count > 1 ? Self.beginning(first, words[1]) : first.spread
      beginnings[Self.row(of: beginning)] |= Self.bit(of: beginning)
      let known = positions[first] ?? []
      let index = known.firstIndex { phrases[$0].count < words.count } ?? known.endIndex
      positions[first, default: []].insert(position, at: index)
    }
  }

  /// Gives the first words of all phrases their mark.
  package func mark(in lexicon: inout Lexicon) {
    for words in phrases { if let first = words.first { lexicon.insert(mark, for: first) } }
  }

  package var isEmpty: Bool { positions.isEmpty }

  /// The phrase that stands at a position of a text, the longest of several.
  package func match(at position: Int, of text: Words) -> Match? {
    if text.sketch.isMarked, text.marks(at: position) & mark == 0 { return nil }
    let first = text[position]
    guard
      mayBegin(first.spread)
        || position + 1 < text.count && mayBegin(Self.beginning(first, text[position + 1]))
    else { return nil }
    return phrase(at: position, of: text)
  }

  private func mayBegin(_ beginning: UInt64) -> Bool {
    beginnings[Self.row(of: beginning)] & Self.bit(of: beginning) != 0
  }

  private static func beginning(_ first: WordID, _ second: WordID) -> UInt64 {
    mixed(first.spread ^ mixed(second.spread))
  }

  private static func row(of beginning: UInt64) -> Int { Int(truncatingIfNeeded: beginning >> 6 & 63) }
  private static func bit(of beginning: UInt64) -> UInt64 { 1 &<< (beginning >> 12 & 63) }

  private func phrase(at position: Int, of text: Words) -> Match? {
    for phrase in positions[text[position]] ?? [] where phrases[phrase].count <= text.count - position {
      let end = position + phrases[phrase].count
      if text[position..<end].elementsEqual(phrases[phrase]) {
        return Match(phrase: phrase, words: position..<end)
      }
    }
    return nil
  }

  /// Whether a text may hold one of the phrases.
  package func mayOccur(in text: Words) -> Bool { text.sketch.mayHave(mark) }

  /// The phrases that stand in a text, none within another one, in the order of the text.
  package func matches(in text: Words) -> [Match] {
    guard mayOccur(in: text) else { return [] }
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
