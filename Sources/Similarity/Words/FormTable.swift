/// Normal forms of words, each with a number in the order in which they were first met.
struct FormTable: Sendable {
  /// Open addressing with linear steps.
  private var slots = [Slot](repeating: Slot(), count: 512)

  /// The numbers of forms that are too long for a slot.
  private var long: [WordForm: UInt32] = [:]

  /// How many forms have a number.
  private(set) var count = 0

  /// The packed letters of a form and its number plus one, or 0 where the slot is free.
  private struct Slot: Sendable {
    var letters = WordForm.Letters()
    var number: UInt32 = 0
  }

  /// The number of a form, which is added if it is new.
  mutating func number(of form: WordForm) -> UInt32 {
    guard let letters = form.packed else { return longNumber(of: form) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: letters.spread) & mask
    while slots[slot].number > 0 {
      if slots[slot].letters == letters { return slots[slot].number - 1 }
      slot = (slot + 1) & mask
    }
    count += 1
    slots[slot] = Slot(letters: letters, number: UInt32(count))
    if count * 2 >= slots.count { grow() }
    return UInt32(count - 1)
  }

  private mutating func longNumber(of form: WordForm) -> UInt32 {
    if let number = long[form] { return number }
    long[form] = UInt32(count)
    count += 1
    return UInt32(count - 1)
  }

  private mutating func grow() {
    let filled = slots
    slots = [Slot](repeating: Slot(), count: filled.count * 4)
    let mask = slots.count - 1
    for entry in filled where entry.number > 0 {
      var slot = Int(truncatingIfNeeded: entry.letters.spread) & mask
      while slots[slot].number > 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
