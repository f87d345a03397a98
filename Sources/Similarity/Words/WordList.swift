/// The words of one or several texts, one behind the other.
///
/// A class, because the words of each text keep it at hand, and it never changes.
final class WordList: Sendable {
  let ids: [WordID]
  let places: [WordPlace]

  init(_ ids: [WordID], _ places: [WordPlace]) {
    self.ids = ids
    self.places = places
  }
}

/// The bytes of a text that a word takes, in half the memory of a range: texts are shorter than 4 GiB.
struct WordPlace: Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ range: Range<Int>) {
    self.start = UInt32(clamping: range.lowerBound)
    self.end = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The words of texts while they are read, to be kept together.
package struct WordGathering: Sendable {
  private let inflection: Inflection
  private var ids: [WordID] = []
  private var places: [WordPlace] = []
  private var texts: [(positions: Range<Int>, signature: UInt64, digest: UInt64)] = []

  /// Prepares for texts of so many bytes in all.
  package init(_ inflection: Inflection, bytes: Int) {
    self.inflection = inflection
    ids.reserveCapacity(bytes / 6)
    places.reserveCapacity(bytes / 6)
  }

  /// Reads the words of a text in UTF-8.
  package mutating func add(_ text: Span<UInt8>) {
    let start = ids.count
    var signature: UInt64 = 0
    var digest = WordGathering.emptyDigest
    var reader = WordReader(isEnglish: inflection == .english)
    while let range = reader.next(in: text) {
      let id = reader.form.id
      ids.append(id)
      places.append(WordPlace(range))
      signature |= id.bit
      digest = WordGathering.digest(digest, and: id)
    }
    texts.append((start..<ids.count, signature, digest))
  }

  /// The digest of no words.
  static let emptyDigest: UInt64 = 0

  /// The digest of some words and one behind them.
  static func digest(_ words: UInt64, and word: WordID) -> UInt64 { mixed(words ^ word.spread) }

  /// The words of each text, in the order in which the texts were read.
  package consuming func finish() -> [Words] {
    let list = WordList(ids, places)
    return texts.map { Words(in: list, at: $0.positions, signature: $0.signature, digest: $0.digest) }
  }
}
