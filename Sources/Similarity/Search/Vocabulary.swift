/// The words of some texts, each with a number; a look-up costs a few steps, and a word takes sixteen bytes, and eight for
/// its slot and those that are free.
struct Vocabulary: Sendable {
  /// All words in the order of their numbers: those that stand in many texts come first, and mostly stay in the
  /// processor's cache together.
  private(set) var words: [WordID] = []

  /// Open addressing with linear steps; at most half of the slots are taken. None for no words.
  private var slots: [Slot] = []

  /// The number of a word, and half of its spread form, which tells nearly every other word apart without a look at it.
  private struct Slot: Sendable {
    private let bits: UInt64

    static let free = Slot(bits: 0)

    private init(bits: UInt64) { self.bits = bits }

    init(_ number: UInt32, spread: UInt64) { bits = spread & ~0xFFFF_FFFF | UInt64(number) + 1 }

    var isFree: Bool { bits == 0 }
    var number: UInt32 { UInt32(truncatingIfNeeded: bits) &- 1 }

    func mayHold(spread: UInt64) -> Bool { (bits ^ spread) >> 32 == 0 }
  }

  /// No words, with room for so many.
  init(capacity: Int = 0) {
    if capacity > 0 { makeRoom(for: capacity) }
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The number of a word; nothing where no text has it.
  func number(of word: WordID) -> UInt32? {
    if slots.isEmpty { return nil }
    let slot = slots[slot(of: word, spread: word.spread)]
    return slot.isFree ? nil : slot.number
  }

  /// The number of a word, which is the next one where the word is new.
  mutating func add(_ word: WordID) -> UInt32 {
    if (count + 1) * 2 > slots.count { makeRoom(for: max(count * 2, fewestWords)) }
    let spread = word.spread
    let slot = slot(of: word, spread: spread)
    if !slots[slot].isFree { return slots[slot].number }
    let number = UInt32(count)
    slots[slot] = Slot(number, spread: spread)
    words.append(word)
    return number
  }

  /// Adds the words of another vocabulary, and gives the number that each has here, by its number there.
  mutating func add(_ other: Vocabulary) -> [UInt32] { other.words.map { add($0) } }

  /// Gives each word the number that stands at its own; each is given once.
  mutating func renumber(by new: [UInt32]) {
    let old = words
    for (number, word) in zip(new, old) { words[Int(number)] = word }
    fill(slots.count)
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: WordID, spread: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: spread) & mask
    while !slots[slot].isFree {
      if slots[slot].mayHold(spread: spread), words[Int(slots[slot].number)] == word { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func makeRoom(for words: Int) {
    fill(1 << (Int.bitWidth - (words * 2 - 1).leadingZeroBitCount))
  }

  /// Puts each word into its slot among so many.
  private mutating func fill(_ count: Int) {
    slots = [Slot](repeating: .free, count: count)
    let mask = slots.count - 1
    for (number, word) in words.enumerated() {
      let spread = word.spread
      var slot = Int(truncatingIfNeeded: spread) & mask
      while !slots[slot].isFree { slot = (slot + 1) & mask }
      slots[slot] = Slot(UInt32(number), spread: spread)
    }
  }
}

/// How many words there is room for at first.
private let fewestWords = 512
