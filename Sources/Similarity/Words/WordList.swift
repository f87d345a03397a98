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
  private var ids: [WordID] = []
  private var places: [WordPlace] = []
  private var texts: [(positions: Range<Int>, signature: UInt64, digest: UInt64)] = []

  /// Prepares for texts of so many bytes in all.
  package init(bytes: Int) {
    ids.reserveCapacity(bytes / 6)
    places.reserveCapacity(bytes / 6)
  }

  /// Reads the words of a text in UTF-8.
  package mutating func add(_ text: Span<UInt8>, with vocabulary: inout Vocabulary) {
    let start = ids.count
    var signature: UInt64 = 0
    var digest: UInt64 = 0
    var reader = vocabulary.reader
    while let range = reader.next(in: text) {
      let id = vocabulary.number(of: reader.form)
      ids.append(id)
      places.append(WordPlace(range))
      signature |= 1 << UInt64(id.number % 64)
      // The multiplier is odd and has no pattern (that of SplitMix64).
      digest = ((digest ^ UInt64(id.number)) &+ 1) &* 0x94D0_49BB_1331_11EB
      digest ^= digest >> 29
    }
    texts.append((start..<ids.count, signature, digest))
  }

  /// The words of each text, in the order in which the texts were read.
  package consuming func finish() -> [Words] {
    let list = WordList(ids, places)
    return texts.map { Words(in: list, at: $0.positions, signature: $0.signature, digest: $0.digest) }
  }
}
