import Concurrency

/// How many texts are looked at at a time: what is kept of them fits into the processor's cache.
private let textsAtATime = 8 << 10

extension KeptTexts {
  /// The texts that are like any of some others, in order, those with the same words among them.
  ///
  /// The signatures of all are looked at, in two milliseconds for the statements of ten thousand profiles: what a few texts
  /// of an edited file are held against needs no index that would have to be kept. `texts` are numbered as these are.
  func texts(
    likeAny sought: [Int], of texts: JoinedTexts, by likeness: Likeness, threads: Int
  ) throws(KeptTextsLost) -> [Int] {
    let sought = sought.map { SoughtText($0, of: texts, by: likeness) }.filter { !$0.words.isEmpty }
    if sought.isEmpty { return [] }
    let parts = stride(from: 0, to: count, by: textsAtATime).map { $0..<min($0 + textsAtATime, count) }
    let found = concurrentMap(parts, threads: threads) { part in
      Result { () throws(KeptTextsLost) in try self.texts(in: part, likeAny: sought, by: likeness) }
    }
    var alike: [Int] = []
    for found in found { alike += try found.get() }
    return alike
  }

  private func texts(
    in part: Range<Int>, likeAny sought: [SoughtText], by likeness: Likeness
  ) throws(KeptTextsLost) -> [Int] {
    let outlines = try outlines(of: part)
    let candidates = outlines.signatures.indices.filter { candidate in
      sought.contains { $0.mayBeLike(candidate, of: outlines, by: likeness) }
    }.map { part.lowerBound + $0 }
    if candidates.isEmpty { return [] }
    let read = try texts(at: candidates)
    return candidates.indices.filter { candidate in
      let words = read.words[read.positions(of: candidate)].countable(by: likeness)
      return sought.contains { $0.isLike(words, by: likeness) }
    }.map { candidates[$0] }
  }
}

/// A text that others may be like.
private struct SoughtText: Sendable {
  let words: [UInt32]
  private let signature: UInt64
  private let slack: Int

  init(_ text: Int, of texts: JoinedTexts, by likeness: Likeness) {
    self.words = texts.words[texts.positions(of: text)].countable(by: likeness)
    self.signature = texts.signatures[text]
    self.slack = likeness.slack(ofLength: words.count)
  }

  /// Whether it cannot be told by signatures and lengths that a text is not like this one.
  func mayBeLike(_ candidate: Int, of outlines: TextOutlines, by likeness: Likeness) -> Bool {
    let other = outlines.signatures[candidate]
    guard (signature & ~other).nonzeroBitCount <= slack else { return false }
    return (other & ~signature).nonzeroBitCount <= likeness.slack(ofLength: outlines.length(of: candidate))
  }

  func isLike(_ other: [UInt32], by likeness: Likeness) -> Bool {
    shared(of: words, other) >= likeness.leastShared(words.count, other.count)
  }
}

extension ArraySlice<UInt32> {
  /// The words that count, sorted.
  fileprivate func countable(by likeness: Likeness) -> [UInt32] {
    (likeness.countsWordsOnce ? Array(Set(self)) : Array(self)).sorted()
  }
}
