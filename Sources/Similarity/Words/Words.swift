/// The words of a text, in order.
public struct Words: Sendable {
  /// Where the words stand, perhaps with those of other texts.
  @usableFromInline let list: WordList
  @usableFromInline let positions: Range<Int>

  package let sketch: WordSketch

  /// The same for the same words in the same order; hardly ever the same for others.
  package let digest: UInt64

  /// The words at some positions of a list, with the sketch and the digest that were made while the list was read.
  init(in list: WordList, at positions: Range<Int>, _ sketch: WordSketch, digest: UInt64) {
    self.list = list
    self.positions = positions
    self.sketch = sketch
    self.digest = digest
  }

  /// Reads the words of a text.
  package init(of text: String, _ inflection: Inflection, _ lexicon: Lexicon? = nil) {
    self.init(of: text.utf8Span.span, inflection, lexicon)
  }

  /// Reads the words of a text in UTF-8.
  package init(of text: Span<UInt8>, _ inflection: Inflection, _ lexicon: Lexicon? = nil) {
    var gathering = WordGathering(inflection, texts: 1, bytes: text.count, lexicon)
    gathering.add(text)
    self = gathering.finish()[0]
  }

  /// Some of the words, as a text of their own.
  package func part(_ words: Range<Int>) -> Words {
    let part = (positions.lowerBound + words.lowerBound)..<(positions.lowerBound + words.upperBound)
    var (signature, marks, digest) = (UInt64(0), UInt32(0), WordGathering.emptyDigest)
    for word in list.words[part] {
      signature |= WordSketch.signature(spread: word.id.spread)
      marks |= word.marks
      digest = WordGathering.digest(digest, and: word.id)
    }
    return Words(
      in: list, at: part,
      WordSketch(count: part.count, signature: signature, marks: marks, isMarked: sketch.isMarked),
      digest: digest)
  }

  /// The bytes of the text that a word takes, from the text's first.
  @inlinable package func range(at index: Int) -> Range<Int> {
    list.words[positions.lowerBound + index].range
  }

  /// The marks that the lexicon with which the text was read gives to a word; none where it was read without one.
  @inlinable package func marks(at index: Int) -> UInt32 { list.words[positions.lowerBound + index].marks }

  /// The digest of the words that are not among some others.
  package func digest(without others: Words) -> UInt64 {
    guard sketch.signature & others.sketch.signature != 0 else { return digest }
    var digest = WordGathering.emptyDigest
    for position in positions {
      let word = list.words[position].id
      if others.positions.contains(where: { others.list.words[$0].id == word }) { continue }
      digest = WordGathering.digest(digest, and: word)
    }
    return digest
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
  /// The first position.
  @inlinable public var startIndex: Int { 0 }
  /// The position behind the last word.
  @inlinable public var endIndex: Int { positions.count }
  /// The number of words.
  @inlinable public var count: Int { positions.count }
  /// The word at a position.
  @inlinable public subscript(index: Int) -> WordID { list.words[positions.lowerBound + index].id }
}

extension Words: Hashable {
  /// Whether two texts have the same words in the same order.
  public static func == (left: Words, right: Words) -> Bool {
    left.digest == right.digest && left.count == right.count && left.elementsEqual(right)
  }

  /// Feeds the digest, which tells texts apart, to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
