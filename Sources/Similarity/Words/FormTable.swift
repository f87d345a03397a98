/// Normal forms of words, each with a number in the order in which they were first met.
struct FormTable: Sendable {
  private var forms: [WordForm] = []

  /// Open addressing with linear steps: the number of a form plus one, or 0 where a slot is free.
  private var slots = [UInt32](repeating: 0, count: 512)

  /// The number of a form, which is added if it is new.
  mutating func number(of form: WordForm) -> UInt32 {
    if forms.count * 2 >= slots.count { grow() }
    let slot = slot(of: form)
    if slots[slot] > 0 { return slots[slot] - 1 }
    forms.append(form)
    slots[slot] = UInt32(forms.count)
    return UInt32(forms.count - 1)
  }

  /// The slot that holds a form, or the free one where it belongs.
  private func slot(of form: WordForm) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: form.spread) & mask
    while slots[slot] > 0, forms[Int(slots[slot] - 1)] != form { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (number, form) in forms.enumerated() {
      let slot = slot(of: form)
      slots[slot] = UInt32(number + 1)
    }
  }
}
