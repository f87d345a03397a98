extension JoinedTexts {
  /// The texts that are like another one, in order, those with the same words among them.
  ///
  /// All signatures are looked at, in two milliseconds for the statements of ten thousand profiles: what a few texts of
  /// an edited file are held against needs no index that would have to be kept.
  package func texts(like words: Words, by likeness: Likeness) -> [Int] {
    texts(like: words.map { number(of: $0, in: words) }, words.sketch.signature, by: likeness)
  }

  /// The texts that are like one of them, in order, itself among them.
  func texts(like text: Int, by likeness: Likeness) -> [Int] {
    texts(like: Array(words[positions(of: text)]), signatures[text], by: likeness)
  }

  private func texts(like words: [UInt32], _ signature: UInt64, by likeness: Likeness) -> [Int] {
    guard !words.isEmpty else { return [] }
    let numbers = countable(words, by: likeness)
    let slack = likeness.slack(ofLength: numbers.count)
    return (0..<count).filter { text in
      guard (signature & ~signatures[text]).nonzeroBitCount <= slack,
        (signatures[text] & ~signature).nonzeroBitCount <= likeness.slack(ofLength: wordCount(of: text))
      else { return false }
      let counterparts = countable(Array(self.words[positions(of: text)]), by: likeness)
      return shared(of: numbers, counterparts) >= likeness.leastShared(numbers.count, counterparts.count)
    }
  }

  /// The number of a word; one beyond all others where no text has it.
  private func number(of word: WordID, in words: Words) -> UInt32 {
    vocabulary.number(of: word) ?? UInt32(vocabulary.count + (words.firstIndex(of: word) ?? 0))
  }

  /// The words that count, sorted.
  private func countable(_ words: [UInt32], by likeness: Likeness) -> [UInt32] {
    (likeness.countsWordsOnce ? Array(Set(words)) : words).sorted()
  }
}
