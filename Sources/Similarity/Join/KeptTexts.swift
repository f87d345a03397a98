/// Texts that are kept elsewhere: those are read that something is asked of.
package struct KeptTexts: Sendable {
  /// How many texts there are.
  package let count: Int

  let vocabulary: Vocabulary
  private let wordCount: Int
  private let numbers: any KeptTextNumbers

  /// So many texts, of so many words in all, that some numbers are kept for; nothing where the vocabulary is none. The
  /// words are those of the vocabulary: there are too many to look at each.
  package init?(vocabulary: [UInt64], count: Int, wordCount: Int, numbers: any KeptTextNumbers) {
    guard let vocabulary = Vocabulary(vocabulary) else { return nil }
    self.vocabulary = vocabulary
    self.count = count
    self.wordCount = wordCount
    self.numbers = numbers
  }

  /// Some of the texts, in the order in which their positions are given.
  package func texts(at positions: [Int]) throws(KeptTextsLost) -> JoinedTexts {
    let limits = try read(positions.map { $0..<$0 + 2 }, numbers.bounds)
    let signatures = try read(positions.map { $0..<$0 + 1 }, numbers.signatures)
    let ranges = try positions.indices.map { position throws(KeptTextsLost) in
      try range(from: limits[position * 2], to: limits[position * 2 + 1])
    }
    var end: UInt32 = 0
    let ends = ranges.map { range in
      end += UInt32(range.count)
      return end
    }
    return try JoinedTexts(
      read(ranges, numbers.words), bounds: [0] + ends, signatures, of: vocabulary)
  }

  /// All texts.
  package func all() throws(KeptTextsLost) -> JoinedTexts {
    let bounds = try read([0..<count + 1], numbers.bounds)
    guard bounds.first == 0, bounds.last.map(Int.init) == wordCount,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw KeptTextsLost() }
    return try JoinedTexts(
      read([0..<wordCount], numbers.words), bounds: bounds, read([0..<count], numbers.signatures),
      of: vocabulary)
  }

  /// Of texts that stand behind each other, what tells that most of them are not like another one.
  func outlines(of texts: Range<Int>) throws(KeptTextsLost) -> TextOutlines {
    TextOutlines(
      signatures: try read([texts], numbers.signatures),
      bounds: try read([texts.lowerBound..<texts.upperBound + 1], numbers.bounds))
  }

  private func range(from start: UInt32, to end: UInt32) throws(KeptTextsLost) -> Range<Int> {
    guard start <= end, end <= wordCount else { throw KeptTextsLost() }
    return Int(start)..<Int(end)
  }

  /// Reads numbers at some positions, and makes sure that there are as many.
  private func read<Number>(
    _ positions: [Range<Int>], _ read: ([Range<Int>]) throws(KeptTextsLost) -> [Number]
  ) throws(KeptTextsLost) -> [Number] {
    let numbers = try read(positions)
    guard numbers.count == positions.reduce(0, { $0 + $1.count }) else { throw KeptTextsLost() }
    return numbers
  }
}

/// Where the numbers of texts are kept (`TextNumbers`): those at some positions are read, one range's behind the other's.
package protocol KeptTextNumbers: Sendable {
  func words(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32]
  func bounds(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32]
  func signatures(at positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt64]
}

/// What tells of texts that they are not like another one.
struct TextOutlines {
  let signatures: [UInt64]

  /// Where the words of each begin, and where those of the last one end.
  let bounds: [UInt32]

  /// How many words a text has.
  func length(of text: Int) -> Int { Int(bounds[text + 1]) - Int(bounds[text]) }
}

/// What is kept of some texts is not what was written.
package struct KeptTextsLost: Error {
  package init() {}
}

extension JoinedTexts {
  /// Texts that were kept under the numbers of a vocabulary.
  fileprivate init(
    _ words: [UInt32], bounds: [UInt32], _ signatures: [UInt64], of vocabulary: Vocabulary
  ) throws(KeptTextsLost) {
    guard bounds.last.map(Int.init) == words.count else { throw KeptTextsLost() }
    self.init()
    self.vocabulary = vocabulary
    self.words = words
    self.bounds = bounds
    self.signatures = signatures
  }
}
