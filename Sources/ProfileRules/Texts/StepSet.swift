/// Some steps of an order, of which the 64th stands for all that come behind it.
struct StepSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  /// One step, or none.
  init(_ step: Int?) { if let step { insert(step) } }

  mutating func insert(_ step: Int) { bits |= 1 << UInt64(min(step, 63)) }

  var isEmpty: Bool { bits == 0 }

  var highest: Int? { isEmpty ? nil : 63 - bits.leadingZeroBitCount }

  /// Whether each of these steps is below each of the others; false where one of both sets is empty.
  func isBelow(_ other: StepSet) -> Bool {
    !isEmpty && !other.isEmpty && 64 - bits.leadingZeroBitCount <= other.bits.trailingZeroBitCount
  }

  func isDisjoint(with other: StepSet) -> Bool { bits & other.bits == 0 }

  func contains(_ step: Int) -> Bool { bits & 1 << UInt64(min(step, 63)) != 0 }

  mutating func formUnion(_ other: StepSet) { bits |= other.bits }
}
