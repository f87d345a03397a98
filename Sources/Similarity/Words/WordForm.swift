/// The normal form of a word in UTF-8: short ones, as nearly all are, take no memory of their own.
struct WordForm: Hashable, Sendable {
  /// The first eight bytes and the eight behind them, from the lowest bits up; 0 where the form has ended.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The bytes beyond those.
  private var rest: [UInt8] = []

  /// The number of bytes.
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  var last: UInt8? { count == 0 ? nil : self[count - 1] }

  subscript(index: Int) -> UInt8 {
    if index < 8 { return UInt8(truncatingIfNeeded: low >> UInt64(index * 8)) }
    return index < 16 ? UInt8(truncatingIfNeeded: high >> UInt64((index - 8) * 8)) : rest[index - 16]
  }

  /// Appends some of a text's letters, as small ones; the same as one by one, and many times as fast.
  mutating func append(letters: Range<Int>, of text: Span<UInt8>) {
    guard isEmpty, letters.count <= 16 else {
      for index in letters { append(text[index] | 0x20) }
      return
    }
    let middle = min(letters.upperBound, letters.lowerBound + 8)
    var packed: UInt64 = 0
    for index in letters.lowerBound..<middle {
      packed |= UInt64(text[index] | 0x20) << UInt64(truncatingIfNeeded: (index - letters.lowerBound) &* 8)
    }
    low = packed
    packed = 0
    for index in middle..<letters.upperBound {
      packed |= UInt64(text[index] | 0x20) << UInt64(truncatingIfNeeded: (index - middle) &* 8)
    }
    high = packed
    count = letters.count
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else if count < 16 {
      high |= UInt64(byte) << UInt64((count - 8) * 8)
    } else {
      rest.append(byte)
    }
    count += 1
  }

  mutating func removeLast(_ number: Int) {
    guard number > 0 else { return }
    for index in (count - number)..<count {
      if index < 8 {
        low &= ~(0xFF << UInt64(index * 8))
      } else if index < 16 {
        high &= ~(0xFF << UInt64((index - 8) * 8))
      } else {
        rest.removeLast()
      }
    }
    count -= number
  }

  var bytes: [UInt8] { (0..<count).map { self[$0] } }

  /// Spreads forms over the slots of a table; the multipliers are odd and have no pattern (those of SplitMix64).
  var spread: UInt64 {
    var mixed = (low ^ (high &* 0xBF58_476D_1CE4_E5B9)) &* 0x94D0_49BB_1331_11EB
    for byte in rest { mixed = (mixed ^ UInt64(byte)) &* 0x94D0_49BB_1331_11EB }
    return mixed ^ (mixed >> 32)
  }
}
