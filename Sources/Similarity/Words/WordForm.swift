import SourceText

/// The normal form of a word in UTF-8: short ones, as nearly all are, take no memory of their own.
struct WordForm: Sendable {
  /// The first eight bytes and the eight behind them, from the lowest bits up; 0 where the form has ended.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The bytes beyond those; nothing where there are none.
  private var rest: [UInt8]?

  /// The number of bytes.
  private(set) var count = 0

  init() {}

  /// A form of so many bytes, sixteen at most.
  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  var last: UInt8? { count == 0 ? nil : self[count - 1] }

  var bytes: [UInt8] { (0..<count).map { self[$0] } }

  /// The word of this form.
  var id: WordID { count <= 16 ? WordID(low: low, high: high) : WordID(hashing: bytes) }

  subscript(index: Int) -> UInt8 {
    if index < 8 { return UInt8(truncatingIfNeeded: low &>> UInt64(truncatingIfNeeded: index &* 8)) }
    if index < 16 {
      return UInt8(truncatingIfNeeded: high &>> UInt64(truncatingIfNeeded: index &* 8))
    }
    return rest?[index - 16] ?? 0
  }

  /// Appends the ASCII letters that stand at the offset of a text, as small ones, and gives the offset behind them.
  mutating func appendLetters(of text: Span<UInt8>, at offset: Int) -> Int {
    var next = offset
    if isEmpty {
      low = packLetters(of: text, at: &next)
      high = next - offset == 8 ? packLetters(of: text, at: &next) : 0
      count = next - offset
    }
    while next < text.count, let letter = smallLetter(text[next]) {
      append(letter)
      next += 1
    }
    return next
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< UInt64(truncatingIfNeeded: count &* 8)
    } else if count < 16 {
      high |= UInt64(byte) &<< UInt64(truncatingIfNeeded: count &* 8)
    } else {
      if rest?.append(byte) == nil { rest = [byte] }
    }
    count += 1
  }

  mutating func removeLast(_ number: Int) {
    for index in stride(from: count - 1, to: count - 1 - number, by: -1) {
      if index < 8 {
        low &= ~(0xFF &<< UInt64(truncatingIfNeeded: index &* 8))
      } else if index < 16 {
        high &= ~(0xFF &<< UInt64(truncatingIfNeeded: index &* 8))
      } else {
        rest?.removeLast()
      }
    }
    count -= number
  }
}

/// Packs up to eight small letters that stand at the offset, which moves on behind them.
func packLetters(of text: Span<UInt8>, at offset: inout Int) -> UInt64 {
  if offset &+ 8 <= text.count {
    let eight = text.eightBytes(at: offset)
    let count = leadingLetters(in: eight)
    offset &+= count
    let mask = count == 8 ? ~0 : (1 as UInt64) &<< UInt64(count &* 8) &- 1
    return (eight | 0x2020_2020_2020_2020) & mask
  }
  var packed: UInt64 = 0
  var shift: UInt64 = 0
  while shift < 64, offset < text.count, let letter = smallLetter(text[offset]) {
    packed |= UInt64(letter) &<< shift
    shift &+= 8
    offset += 1
  }
  return packed
}

/// An ASCII letter as a small one; nothing for every other byte.
private func smallLetter(_ byte: UInt8) -> UInt8? {
  let small = byte | 0x20
  return small &- UInt8(ascii: "a") < 26 ? small : nil
}
