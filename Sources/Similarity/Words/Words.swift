/// The words of a text, in order.
package struct Words: Sendable {
  /// Where the words stand, perhaps with those of other texts.
  private let list: WordList
  private let positions: Range<Int>

  package let sketch: WordSketch

  /// The same for the same words in the same order; hardly ever the same for others.
  package let digest: UInt64

  /// The words at some positions of a list; of their bits and digest, what the list was read with.
  init(in list: WordList, at positions: Range<Int>, signature: UInt64, digest: UInt64) {
    self.list = list
    self.positions = positions
    self.sketch = WordSketch(count: positions.count, signature: signature)
    self.digest = digest
  }

  /// Reads the words of a text.
  package init(of text: String, _ inflection: Inflection) { self.init(of: text.utf8Span.span, inflection) }

  /// Reads the words of a text in UTF-8.
  package init(of text: Span<UInt8>, _ inflection: Inflection) {
    var gathering = WordGathering(inflection, bytes: text.count)
    gathering.add(text)
    self = gathering.finish()[0]
  }

  /// Some of the words, as a text of their own.
  package func part(_ words: Range<Int>) -> Words {
    var signature: UInt64 = 0
    var digest = WordGathering.emptyDigest
    for word in self[words] {
      signature |= word.bit
      digest = WordGathering.digest(digest, and: word)
    }
    let start = positions.lowerBound
    return Words(
      in: list, at: (start + words.lowerBound)..<(start + words.upperBound), signature: signature,
      digest: digest)
  }

  /// The bytes of the text that a word takes, from the text's first.
  package func range(at index: Int) -> Range<Int> { list.places[positions.lowerBound + index].range }

  /// The digest of the words that are not among some others.
  package func digest(without others: Words) -> UInt64 {
    guard sketch.signature & others.sketch.signature != 0 else { return digest }
    return reduce(WordGathering.emptyDigest) { others.contains($1) ? $0 : WordGathering.digest($0, and: $1) }
  }

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
