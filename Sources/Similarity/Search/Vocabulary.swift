/// The words of some texts, each with a number; a look-up costs a few steps, and a word takes 24 bytes and its share of
/// free slots.
struct Vocabulary: Sendable {
  /// Open addressing with linear steps; at most half of the slots are taken. None for no words.
  private var slots: [Slot] = []

  /// How many words there are.
  private(set) var count = 0

  /// A word with its number: side by side, since both are read at each look-up.
  private struct Slot: Sendable {
    var word: WordID
    var number: UInt32

    /// No word has the form without bytes.
    static let free = Slot(word: WordID(low: 0, high: 0), number: 0)

    var isFree: Bool { word == Slot.free.word }
  }

  /// No words, with room for so many.
  init(capacity: Int = 0) {
    if capacity > 0 { makeRoom(for: capacity) }
  }

  /// The number of a word; nothing where no text has it.
  func number(of word: WordID) -> UInt32? {
    if slots.isEmpty { return nil }
    let slot = slots[slot(of: word)]
    return slot.word == word ? slot.number : nil
  }

  /// The number of a word, which is the next one where the word is new.
  mutating func add(_ word: WordID) -> UInt32 {
    if (count + 1) * 2 > slots.count { makeRoom(for: max(count * 2, fewestWords)) }
    let slot = slot(of: word)
    if slots[slot].word == word { return slots[slot].number }
    slots[slot] = Slot(word: word, number: UInt32(count))
    count += 1
    return slots[slot].number
  }

  /// Adds the words of another vocabulary, and gives the number that each has here, by its number there.
  mutating func add(_ other: Vocabulary) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: other.count)
    for slot in other.slots where !slot.isFree { numbers[Int(slot.number)] = add(slot.word) }
    return numbers
  }

  /// Hands over each word with its number, in no order.
  func forEachWord(_ body: (WordID, UInt32) -> Void) {
    for slot in slots where !slot.isFree { body(slot.word, slot.number) }
  }

  /// Gives each word the number that stands at its own.
  mutating func renumber(by new: [UInt32]) {
    for slot in slots.indices where !slots[slot].isFree { slots[slot].number = new[Int(slots[slot].number)] }
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: WordID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.spread) & mask
    while slots[slot].word != word, !slots[slot].isFree { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func makeRoom(for words: Int) {
    let taken = slots
    slots = [Slot](repeating: .free, count: 1 << (Int.bitWidth - (words * 2 - 1).leadingZeroBitCount))
    for entry in taken where !entry.isFree { slots[slot(of: entry.word)] = entry }
  }
}

/// How many words there is room for at first.
private let fewestWords = 512
