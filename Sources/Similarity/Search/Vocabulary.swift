/// The words of some texts, each with a number; a look-up costs a few steps, and a word takes 20 bytes and its share of
/// free slots.
struct Vocabulary: Sendable {
  /// Open addressing with linear steps; at most half of the slots are taken. No word has the form without bytes.
  private var slots = [WordID](repeating: WordID(low: 0, high: 0), count: 1024)
  private var numbers = [UInt32](repeating: 0, count: 1024)

  /// How many words there are.
  private(set) var count = 0

  /// The number of a word; nothing where no text has it.
  func number(of word: WordID) -> UInt32? {
    let slot = slot(of: word)
    return slots[slot] == word ? numbers[slot] : nil
  }

  /// The number of a word, which is the next one where the word is new.
  mutating func add(_ word: WordID) -> UInt32 {
    if (count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot] == word { return numbers[slot] }
    slots[slot] = word
    numbers[slot] = UInt32(count)
    count += 1
    return numbers[slot]
  }

  /// Adds the words of another vocabulary, and gives the number that each has here, by its number there.
  mutating func add(_ other: Vocabulary) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: other.count)
    for (word, number) in zip(other.slots, other.numbers) where word != free {
      numbers[Int(number)] = add(word)
    }
    return numbers
  }

  /// Gives each word the number that stands at its own.
  mutating func renumber(by new: [UInt32]) {
    for slot in slots.indices where slots[slot] != free { numbers[slot] = new[Int(numbers[slot])] }
  }

  private func slot(of word: WordID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.spread) & mask
    while slots[slot] != word, slots[slot] != free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldSlots, oldNumbers) = (slots, numbers)
    slots = [WordID](repeating: free, count: oldSlots.count * 4)
    numbers = [UInt32](repeating: 0, count: oldSlots.count * 4)
    for (word, number) in zip(oldSlots, oldNumbers) where word != free {
      let slot = slot(of: word)
      slots[slot] = word
      numbers[slot] = number
    }
  }
}

/// What stands in a free slot.
private let free = WordID(low: 0, high: 0)
