/// The normal form of a word, as a number that it has within one vocabulary.
package struct WordID: Hashable, Comparable, Sendable {
  package let number: UInt32

  package static func < (left: WordID, right: WordID) -> Bool { left.number < right.number }
}

/// The words of a text, in order.
package struct Words: Sendable {
  /// Where the words stand, perhaps with those of other texts.
  private let list: WordList
  private let positions: Range<Int>

  package let sketch: WordSketch

  /// The same for the same words in the same order; hardly ever the same for others.
  let digest: UInt64

  /// The words at some positions of a list; of their bits and digest, what the list was read with.
  init(in list: WordList, at positions: Range<Int>, signature: UInt64, digest: UInt64) {
    self.list = list
    self.positions = positions
    self.sketch = WordSketch(count: positions.count, signature: signature)
    self.digest = digest
  }

  /// The bytes of the text that a word takes, from the text's first.
  package func range(at index: Int) -> Range<Int> { list.places[positions.lowerBound + index].range }

  /// The bytes from the first of some words to the last.
  package func bytes(of words: Range<Int>) -> Range<Int> {
    words.isEmpty
      ? 0..<0 : range(at: words.lowerBound).lowerBound..<range(at: words.upperBound - 1).upperBound
  }

  /// The first place where all words of `other` stand one after the other.
  package func firstRun(of other: Words) -> Range<Int>? {
    guard let first = other.first, sketch.mayHold(other.sketch) else { return nil }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<(start + other.count)].elementsEqual(other) { return start..<(start + other.count) }
    }
    return nil
  }
}

extension Words: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { positions.count }
  package subscript(index: Int) -> WordID { list.ids[positions.lowerBound + index] }
}

extension Words: Hashable {
  package static func == (left: Words, right: Words) -> Bool {
    left.digest == right.digest && left.count == right.count && left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
