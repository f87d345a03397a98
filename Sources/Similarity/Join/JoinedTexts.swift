/// Texts that are held against each other, known by their positions in the order in which they were added.
///
/// Of each the words are kept in their order, as numbers of four bytes, and twelve bytes beside them. The texts of
/// different files can be gathered apart, and appended to each other.
package struct JoinedTexts: Sendable {
  var vocabulary = Vocabulary()

  /// The words of all texts, one text's behind the other's.
  var words: [UInt32] = []

  /// Where the words of each text begin, and where those of the last one end.
  var bounds: [UInt32] = [0]

  /// The signature of each text (`WordSketch`).
  var signatures: [UInt64] = []

  package init() {}

  /// How many texts there are.
  package var count: Int { bounds.count - 1 }

  /// Adds a text as the last one.
  package mutating func add(_ text: Words) {
    for word in text { words.append(vocabulary.add(word)) }
    bounds.append(UInt32(words.count))
    signatures.append(text.sketch.signature)
  }

  /// Adds the texts of another gathering behind those that are there, in their order.
  package mutating func append(_ other: JoinedTexts) {
    guard vocabulary.count > 0 else { return self = other }
    let numbers = vocabulary.add(other.vocabulary)
    let start = UInt32(words.count)
    // Asking for the exact room each time would copy all that is there with every part.
    for word in other.words { words.append(numbers[Int(word)]) }
    for bound in other.bounds.dropFirst() { bounds.append(start + bound) }
    signatures += other.signatures
  }

  /// Some of the texts, in the order in which their positions are given.
  package func selecting(_ texts: some Sequence<Int>) -> JoinedTexts {
    var selected = JoinedTexts()
    selected.vocabulary = vocabulary
    for text in texts {
      selected.words += words[positions(of: text)]
      selected.bounds.append(UInt32(selected.words.count))
      selected.signatures.append(signatures[text])
    }
    return selected
  }

  /// Where the words of a text stand.
  func positions(of text: Int) -> Range<Int> { Int(bounds[text])..<Int(bounds[text + 1]) }

  /// The text whose words stand at a position.
  func text(at position: Int) -> Int {
    var texts = 0..<count
    while texts.count > 1 {
      let middle = texts.lowerBound + texts.count / 2
      texts = Int(bounds[middle]) <= position ? middle..<texts.upperBound : texts.lowerBound..<middle
    }
    return texts.lowerBound
  }

  /// The number of words of a text.
  package func wordCount(of text: Int) -> Int { positions(of: text).count }
}

extension JoinedTexts {
  /// The rank of each word by its number: its place among all words, of which the first stands least often in the texts
  /// at some positions.
  func ranks(at positions: some Sequence<Int>) -> [UInt32] {
    var frequencies = [UInt32](repeating: 0, count: vocabulary.count)
    for text in positions {
      for position in self.positions(of: text) { frequencies[Int(words[position])] += 1 }
    }
    // The frequency above the number: one comparison tells which comes first.
    let order = frequencies.enumerated().map { UInt64($0.element) << 32 | UInt64($0.offset) }.sorted()
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, word) in order.enumerated() {
      ranks[Int(truncatingIfNeeded: word & 0xFFFF_FFFF)] = UInt32(rank)
    }
    return ranks
  }
}
