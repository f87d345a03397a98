/// The words of texts while they are read, to be kept together.
package struct WordGathering: Sendable {
  private let inflection: Inflection
  private let lexicon: Lexicon?
  private var words: [ListedWord] = []
  private var texts: [Text] = []

  /// The words of one text.
  private struct Text: Sendable {
    var positions: Range<Int>
    var signature: UInt64 = 0
    var digest = WordGathering.emptyDigest
    var marks: UInt32 = 0
  }

  /// Prepares for some texts of so many bytes in all, whose words get the marks of a lexicon.
  package init(_ inflection: Inflection, texts: Int, bytes: Int, _ lexicon: Lexicon? = nil) {
    self.inflection = inflection
    self.lexicon = lexicon
    self.texts.reserveCapacity(texts)
    words.reserveCapacity(texts == 1 ? bytes / 2 + 1 : bytes / 5)
  }

  /// Reads the words of a text in UTF-8.
  package mutating func add(_ text: Span<UInt8>) {
    var read = Text(positions: words.count..<words.count)
    Self.read(text, inflection, lexicon, into: &words, &read)
    texts.append(read)
  }

  /// Reads some texts as if they were one. Where their words stand is not to be asked for.
  package mutating func add(_ parts: some Sequence<String>) {
    var read = Text(positions: words.count..<words.count)
    for part in parts { Self.read(part.utf8Span.span, inflection, lexicon, into: &words, &read) }
    texts.append(read)
  }

  /// Reads a text, as more of one that may have begun. The lexicon is lent, not copied for each text.
  private static func read(
    _ text: Span<UInt8>, _ inflection: Inflection, _ lexicon: Lexicon?,
    into words: inout [ListedWord], _ sum: inout Text
  ) {
    var reader = WordReader(isEnglish: inflection == .english)
    // At least one byte stands between two words, or a sign is a word of three bytes.
    words.append(addingCapacity: text.count / 2 + 1) { words in
      var end = text.count
      while let word = reader.next(in: text) {
        let spread = word.id.spread
        var marks = lexicon?.marks(of: word.id, spread) ?? 0
        if word.start > end + 1 { marks |= Lexicon.apart }
        if word.beginsInCapitals(in: text) { marks |= Lexicon.capitals }
        end = word.end
        words.append(ListedWord(word, marks: marks))
        sum.signature |= WordSketch.signature(spread: spread)
        sum.digest = mixed(sum.digest ^ spread)
        sum.marks |= marks
      }
    }
    sum.positions = sum.positions.lowerBound..<words.count
  }

  /// The digest of no words.
  static let emptyDigest: UInt64 = 0

  /// The digest of some words and one behind them.
  static func digest(_ words: UInt64, and word: WordID) -> UInt64 { mixed(words ^ word.spread) }

  /// The words of each text, in the order in which the texts were read.
  package consuming func finish() -> [Words] {
    let list = WordList(words)
    let isMarked = lexicon != nil
    return texts.map { text in
      Words(
        in: list, at: text.positions,
        WordSketch(
          count: text.positions.count, signature: text.signature, marks: text.marks, isMarked: isMarked),
        digest: text.digest)
    }
  }
}
