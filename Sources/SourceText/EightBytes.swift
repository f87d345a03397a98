/// Eight bytes as one number, to be looked at together.
///
/// The bit tricks are those of the chapter "Searching words" in Henry S. Warren: Hacker's Delight, 2nd edition, 2012.
extension Span<UInt8> {
  /// The eight bytes from an offset on, the first in the lowest bits. There have to be eight.
  @inlinable @inline(__always)
  package func eightBytes(at offset: Int) -> UInt64 {
    // Written out, so that it becomes one load.
    let bytes = extracting(offset..<(offset &+ 8))
    let low = UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
    let high = UInt32(bytes[4]) | UInt32(bytes[5]) << 8 | UInt32(bytes[6]) << 16 | UInt32(bytes[7]) << 24
    return UInt64(low) | UInt64(high) << 32
  }

  /// The offset of the first line feed or carriage return from an offset on; nothing where there is none.
  package func lineBreak(from offset: Int) -> Int? {
    var position = offset
    while position &+ 8 <= count {
      let eight = eightBytes(at: position)
      let found = zeros(in: eight ^ 0x0A0A_0A0A_0A0A_0A0A) | zeros(in: eight ^ 0x0D0D_0D0D_0D0D_0D0D)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < count {
      if self[position].isLineBreak { return position }
      position &+= 1
    }
    return nil
  }
}

/// The highest bit of the first byte of eight that is zero; bits behind it may be set as well.
private func zeros(in eight: UInt64) -> UInt64 {
  (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080
}

/// How many of eight bytes are ASCII letters, from the first on up to one that is none.
@inlinable
package func leadingLetters(in eight: UInt64) -> Int {
  let small = eight | 0x2020_2020_2020_2020
  // A byte below 0x80 is compared by whether a sum reaches its highest bit.
  let ascii = small & 0x7F7F_7F7F_7F7F_7F7F
  let fromA = ascii &+ 0x1F1F_1F1F_1F1F_1F1F
  let beyondZ = ascii &+ 0x0505_0505_0505_0505
  let others = ~fromA | beyondZ | small
  return (others & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
}
