import Similarity

/// A value for each of some words; any other word has the usual one. A word costs one look-up.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    let word: WordID
    var value: Value
  }

  /// Open addressing with linear steps; at most half of the slots are taken.
  private var slots = [Slot?](repeating: nil, count: 1024)
  private var count = 0

  /// A bit for each word, at one of 32,768 places: most words of texts are told by it to be none of the table's.
  private var known = [UInt64](repeating: 0, count: 512)

  private let usual: Value

  /// A table in which every word has the `usual` value.
  init(usual: Value) { self.usual = usual }

  subscript(word: WordID) -> Value {
    get {
      let spread = word.spread
      guard known[row(of: spread)] & bit(of: spread) != 0 else { return usual }
      return slots[slot(of: word, spread)]?.value ?? usual
    }
    set {
      if (count + 1) * 2 > slots.count { grow() }
      let spread = word.spread
      let slot = slot(of: word, spread)
      if slots[slot] == nil { count += 1 }
      slots[slot] = Slot(word: word, value: newValue)
      known[row(of: spread)] |= bit(of: spread)
    }
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: WordID, _ spread: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: spread) & mask
    while let taken = slots[slot], taken.word != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let filled = slots
    slots = [Slot?](repeating: nil, count: filled.count * 4)
    for case let entry? in filled { slots[slot(of: entry.word, entry.word.spread)] = entry }
  }

  private func row(of spread: UInt64) -> Int { Int(truncatingIfNeeded: spread >> 38) & 511 }
  private func bit(of spread: UInt64) -> UInt64 { 1 &<< (spread >> 32 & 63) }
}
