/// What is known of some words, as marks: one look-up a word tells all who ask.
///
/// A mark is a bit of the lower 30 that whoever fills the lexicon gives a meaning; a word may have several. Texts that are read
/// with a lexicon carry the marks of their words, so that later passes over a text look nothing up.
package struct Lexicon: Sendable {
  /// A mark that reading itself gives: more than one byte stands between the word and the one before it.
  package static let apart: UInt32 = 1 << 31

  /// A mark that reading itself gives: the word begins with a capital, and goes on with one or a digit.
  package static let capitals: UInt32 = 1 << 30

  /// A word with its marks; a slot without marks is free.
  private struct Slot: Sendable {
    var word: WordID
    var marks: UInt32
  }

  /// Open addressing with linear steps; at most half of the slots are taken.
  private var slots: [Slot]
  private var count = 0

  /// A bit for each word, at one of 32,768 places: most words of texts are told by it to have no marks.
  private var known = [UInt64](repeating: 0, count: 512)

  /// An empty lexicon with room for so many words before it has to grow.
  package init(capacity: Int = 256) {
    let size = 1 << (Int.bitWidth - max(capacity * 2 - 1, 15).leadingZeroBitCount)
    self.slots = [Slot](repeating: Slot(word: WordID(low: 0, high: 0), marks: 0), count: size)
  }

  /// Adds marks to those of a word.
  package mutating func insert(_ marks: UInt32, for word: WordID) {
    guard marks != 0 else { return }
    if (count + 1) * 2 > slots.count { grow() }
    let spread = word.spread
    known[Self.row(of: spread)] |= Self.bit(of: spread)
    let slot = slot(of: word, spread)
    if slots[slot].marks == 0 { count += 1 }
    slots[slot] = Slot(word: word, marks: slots[slot].marks | marks)
  }

  /// Adds marks to those of each of some words.
  package mutating func insert(_ marks: UInt32, for words: Words) {
    for word in words { insert(marks, for: word) }
  }

  /// The marks of a word.
  package func marks(of word: WordID) -> UInt32 { marks(of: word, word.spread) }

  /// The marks of a word whose spread form is at hand.
  func marks(of word: WordID, _ spread: UInt64) -> UInt32 {
    guard known[Self.row(of: spread)] & Self.bit(of: spread) != 0 else { return 0 }
    return slots[slot(of: word, spread)].marks
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: WordID, _ spread: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: spread) & mask
    while slots[slot].marks != 0, slots[slot].word != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let filled = slots
    slots = [Slot](
      repeating: Slot(word: WordID(low: 0, high: 0), marks: 0), count: filled.count * 4)
    for entry in filled where entry.marks != 0 { slots[slot(of: entry.word, entry.word.spread)] = entry }
  }

  private static func row(of spread: UInt64) -> Int { Int(truncatingIfNeeded: spread >> 38) & 511 }
  private static func bit(of spread: UInt64) -> UInt64 { 1 &<< (spread >> 32 & 63) }
}
