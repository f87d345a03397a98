/// Texts whose words are kept elsewhere. What tells that most of them are not like another one is at hand; words are read
/// for those of which more has to be known.
package struct KeptTexts: Sendable {
  /// Reads the numbers at some positions of all words, one range's behind the other's.
  package typealias Reading = @Sendable (_ positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt32]

  let vocabulary: Vocabulary
  let bounds: [UInt32]
  let signatures: [UInt64]
  private let read: Reading

  /// The texts that some numbers are kept for (`TextNumbers`); nothing where they do not fit together. The words are
  /// those of the vocabulary: there are too many to look at each.
  package init?(
    vocabulary: [UInt64], bounds: [UInt32], signatures: [UInt64], wordCount: Int,
    words read: @escaping Reading
  ) {
    guard bounds.first == 0, bounds.last.map(Int.init) == wordCount, signatures.count == bounds.count - 1,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 <= $1 }), let vocabulary = Vocabulary(vocabulary)
    else { return nil }
    self.vocabulary = vocabulary
    self.bounds = bounds
    self.signatures = signatures
    self.read = read
  }

  /// How many texts there are.
  package var count: Int { signatures.count }

  /// Some of the texts, in the order in which their positions are given.
  package func texts(at positions: [Int]) throws(KeptTextsLost) -> JoinedTexts {
    let ranges = positions.map { Int(bounds[$0])..<Int(bounds[$0 + 1]) }
    let words = try read(ranges)
    guard words.count == ranges.reduce(0, { $0 + $1.count }) else { throw KeptTextsLost() }
    var end: UInt32 = 0
    let ends = ranges.map { range in
      end += UInt32(range.count)
      return end
    }
    return try JoinedTexts(words, bounds: [0] + ends, positions.map { signatures[$0] }, of: vocabulary)
  }

  /// All texts.
  package func all() throws(KeptTextsLost) -> JoinedTexts {
    let words = try read([0..<Int(bounds.last ?? 0)])
    return try JoinedTexts(words, bounds: bounds, signatures, of: vocabulary)
  }
}

/// The words of some texts are not what was kept.
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
