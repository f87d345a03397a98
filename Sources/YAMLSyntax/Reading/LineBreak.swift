/// What ends a line for libyaml, which follows YAML 1.1: LF, CR, U+0085, U+2028 and U+2029.
enum LineBreak {
  /// The length of the line break at `offset`, or 0 where there is none. CR and LF count as two breaks.
  static func length(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      1
    case 0xC2:
      offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default:
      0
    }
  }

  /// The offset of the first line break at or after `offset`, or the end of the file.
  static func first(in bytes: [UInt8], from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, length(in: bytes, at: end) == 0 { end += 1 }
    return end
  }

  /// The first offset from `offset` on that holds neither blanks nor breaks nor comments, at most `limit`.
  static func skippingSpaceAndComments(in bytes: [UInt8], from offset: Int, to limit: Int) -> Int {
    var position = offset
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        position += 1
      case UInt8(ascii: "#"):
        position = first(in: bytes, from: position)
      default:
        let length = length(in: bytes, at: position)
        if length == 0 { return position }
        position += length
      }
    }
    return min(position, limit)
  }
}
