extension KeptTexts {
  /// The texts that are like one of some others, in order, those with the same words among them.
  ///
  /// All signatures are looked at, in two milliseconds for the statements of ten thousand profiles: what a few texts of
  /// an edited file are held against needs no index that would have to be kept. `texts` are numbered as these are.
  func texts(like text: Int, of texts: JoinedTexts, by likeness: Likeness) throws(KeptTextsLost) -> [Int] {
    let words = texts.words[texts.positions(of: text)].countable(by: likeness)
    if words.isEmpty { return [] }
    let (signature, slack) = (texts.signatures[text], likeness.slack(ofLength: words.count))
    let candidates = (0..<count).filter { candidate in
      let other = signatures[candidate]
      guard (signature & ~other).nonzeroBitCount <= slack else { return false }
      let length = Int(bounds[candidate + 1] - bounds[candidate])
      return (other & ~signature).nonzeroBitCount <= likeness.slack(ofLength: length)
    }
    let read = try self.texts(at: candidates)
    return candidates.indices.filter { candidate in
      let counterparts = read.words[read.positions(of: candidate)].countable(by: likeness)
      return shared(of: words, counterparts) >= likeness.leastShared(words.count, counterparts.count)
    }.map { candidates[$0] }
  }
}

extension ArraySlice<UInt32> {
  /// The words that count, sorted.
  fileprivate func countable(by likeness: Likeness) -> [UInt32] {
    (likeness.countsWordsOnce ? Array(Set(self)) : Array(self)).sorted()
  }
}
