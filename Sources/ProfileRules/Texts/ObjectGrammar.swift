import Similarity

/// How far that reaches in a text which a verb is about.
///
/// A few words of English, and no more than is needed to keep `leads the team through managers` from leading managers.
struct ObjectGrammar: Sendable {
  private let ends: Set<WordID>

  init(_ inflection: Inflection) {
    self.ends = inflection == .english ? Set(Words(of: endsOfObjects, inflection)) : []
  }

  /// The words that the verb before a position is about: up to a preposition other than `of`, or the end of the
  /// clause, and nine at most.
  func object(
    behind start: Int, of words: Words, in text: some RandomAccessCollection<UInt8>
  ) -> Range<Int> {
    // `Leads through the heads of sites`.
    let first = start < words.count && ends.contains(words[start]) ? start + 1 : start
    var end = first
    while end < words.count, end - first < 9, !ends.contains(words[end]),
      !text.endsClause(before: end, of: words)
    {
      end += 1
    }
    return first..<max(first, end)
  }
}

private let endsOfObjects = """
  to for in on at with by from into against across through throughout within under over that which who whose when \
  where until before after if as via towards toward between among during without while so per
  """

extension RandomAccessCollection<UInt8> {
  /// Whether some words of a verb's object, up to a position, are what it is about, and no modifier of that.
  func isHead(_ end: Int, in object: Range<Int>, of words: Words) -> Bool {
    if isPossessive(words.range(at: end - 1)) { return false }
    guard end < object.upperBound else { return true }
    let gap = between(words.range(at: end - 1).upperBound, words.range(at: end).lowerBound)
    if gap.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }) { return true }
    let next = words.range(at: end)
    let word = between(next.lowerBound, next.upperBound)
    return ["and", "or", "of"].contains { word.elementsEqual($0.utf8) }
      || word.suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a full stop, colon or semicolon stands before a word.
  fileprivate func endsClause(before position: Int, of words: Words) -> Bool {
    guard position > 0 else { return false }
    return between(words.range(at: position - 1).upperBound, words.range(at: position).lowerBound).contains {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";")
    }
  }

  private func isPossessive(_ word: Range<Int>) -> Bool {
    let bytes = between(word.lowerBound, Swift.min(word.upperBound + 1, count))
    // The last byte of a typographic apostrophe is 0x99.
    return bytes.contains(UInt8(ascii: "'")) || bytes.contains(0x99)
  }

  private func between(_ start: Int, _ end: Int) -> SubSequence {
    self[index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: end)]
  }
}
