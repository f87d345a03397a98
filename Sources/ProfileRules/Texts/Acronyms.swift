import ProfileModel
import Similarity
import SourceText
import YAMLSyntax

/// The acronyms in a document's own texts: runs of two capitals or more, with digits and a plural `s` or not.
struct Acronyms {
  /// An acronym where it stands.
  struct Use {
    let text: AuthoredText

    /// One word, or several with slashes between them: `CI/CD`.
    let words: Range<Int>
  }

  /// The acronyms that the texts nowhere explain, each with its uses, in the order in which they are met.
  private(set) var unexplained: [(word: WordID, uses: [Use])] = []

  private var positions: [WordID: Int] = [:]
  private var explained: Set<WordID> = []

  /// Gathers the acronyms of a document, without those words, by their positions, for which
  /// `isKnown` holds.
  init(in inspected: InspectedDocument, isKnown: (Words, Int) -> Bool) {
    let tree = inspected.tree
    for text in inspected.texts.own where text.words.sketch.mayHave(Lexicon.capitals) {
      let found = tree.withBytes(of: text.node) { acronyms(in: text.words, $0) }
      // A text in capitals holds no acronyms that could be told.
      guard !found.isEmpty, found.count * 2 <= text.words.count || text.words.count == 1 else { continue }
      for words in tree.runs(of: found, in: text) where !words.contains(where: { isKnown(text.words, $0) }) {
        add(Use(text: text, words: words), tree)
      }
    }
    unexplained.removeAll { explained.contains($0.word) }
  }

  private mutating func add(_ use: Use, _ tree: SyntaxTree) {
    let word = use.text.words[use.words.lowerBound]
    if isExplained(use, tree) { explained.insert(word) }
    if let known = positions[word] { return unexplained[known].uses.append(use) }
    positions[word] = unexplained.count
    unexplained.append((word, [use]))
  }
}

/// The positions of words that are written as acronyms; Roman numerals and parts of `R&D` are none.
private func acronyms(in words: Words, _ text: Span<UInt8>) -> [Int] {
  words.indices.filter { position in
    guard words.marks(at: position) & Lexicon.capitals != 0 else { return false }
    let range = words.range(at: position)
    return isAcronym(text, range) && !isPart(text, range)
  }
}

private func isAcronym(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count > 1 else { return false }
  var end = range.upperBound
  if text[end - 1] == UInt8(ascii: "s") { end -= 1 }
  if text[end - 1] == UInt8(ascii: "'") { end -= 1 }
  var capitals = 0
  var isNumeral = true
  for offset in range.lowerBound..<end {
    guard text[offset].isCapitalOrDigit else { return false }
    if text[offset].isCapital { capitals += 1 }
    if !"IVX".utf8.contains(text[offset]) { isNumeral = false }
  }
  return capitals > 1 && !isNumeral
}

/// Whether a sign joins the word to another, as in `O*NET`.
private func isPart(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : UInt8(ascii: " ")
  let after = range.upperBound < text.count ? text[range.upperBound] : UInt8(ascii: " ")
  return "*&".utf8.contains(before) || "*&".utf8.contains(after)
}

/// Whether the words beside an acronym say what it stands for: `statistical process control (SPC)`, or the other way
/// round.
private func isExplained(_ use: Acronyms.Use, _ tree: SyntaxTree) -> Bool {
  let bytes = tree.bytes(of: use.text.node)
  let words = use.text.words
  func first(of position: Int) -> UInt8 {
    bytes[bytes.startIndex + words.range(at: position).lowerBound].lowercased
  }
  func gap(before position: Int) -> ArraySlice<UInt8> {
    guard position > 0, position < words.count else { return [] }
    let start = bytes.startIndex + words.range(at: position - 1).upperBound
    return bytes[start..<(bytes.startIndex + words.range(at: position).lowerBound)]
  }
  let position = use.words.lowerBound
  let acronym = words.range(at: position)
  let letters = bytes[(bytes.startIndex + acronym.lowerBound)..<(bytes.startIndex + acronym.upperBound)]
    .map(\.lowercased)
  if gap(before: position).contains(UInt8(ascii: "(")) {
    // Not always its first letter: `extensible markup language (XML)`.
    return (max(0, position - letters.count - 2)..<position).contains { letters.contains(first(of: $0)) }
  }
  let next = use.words.upperBound
  return gap(before: next).contains(UInt8(ascii: "(")) && letters.contains(first(of: next))
}

extension SyntaxTree {
  /// Words of a text as runs, with nothing but a slash between the words of one.
  fileprivate func runs(of positions: [Int], in text: AuthoredText) -> [Range<Int>] {
    let bytes = bytes(of: text.node)
    return positions.reduce(into: []) { runs, position in
      if let last = runs.last, last.upperBound == position {
        let end = text.words.range(at: position - 1).upperBound
        let isJoined =
          text.words.range(at: position).lowerBound == end + 1
          && bytes[bytes.startIndex + end] == UInt8(ascii: "/")
        if isJoined { return runs[runs.count - 1] = last.lowerBound..<(position + 1) }
      }
      runs.append(position..<(position + 1))
    }
  }
}

extension UInt8 {
  fileprivate var isCapital: Bool { isLetter && lowercased != self }
  fileprivate var isCapitalOrDigit: Bool { isCapital || isDigit }
}

/// The words of a text that are written as acronyms.
func acronymsNamed(by text: String, _ inflection: Inflection) -> [WordID] {
  let words = Words(of: text, inflection)
  let bytes = text.utf8Span.span
  return words.indices.filter { isAcronym(bytes, words.range(at: $0)) }.map { words[$0] }
}
