import SourceText

/// What the bytes of a file are, found before libyaml sees them.
struct Encoding {
  /// Where the text begins: after the byte order mark, if there is one.
  let start: Int

  /// Whether the text is ASCII only.
  let isASCII: Bool

  /// Checks that `bytes` are UTF-8.
  init(checking bytes: [UInt8]) throws(SyntaxProblem) {
    if bytes.count >= 2, Self.startsAsUTF16(bytes[0], bytes[1]) {
      throw SyntaxProblem(.utf16, at: ByteRange(0, 2))
    }
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isASCII = true
    var offset = start
    while true {
      offset = Self.endOfASCII(in: bytes, from: offset)
      guard offset < bytes.count else { break }
      let length = Self.sequenceLength(in: bytes, at: offset)
      guard length > 0 else {
        throw SyntaxProblem(.notUTF8(bytes[offset]), at: ByteRange(offset, offset + 1))
      }
      isASCII = false
      offset += length
    }
    self.isASCII = isASCII
  }

  /// A byte order mark of UTF-16, or one ASCII character of it without one.
  private static func startsAsUTF16(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xFF, 0xFE), (0xFE, 0xFF): true
    case (0, 0): false
    default: first == 0 || second == 0
    }
  }

  /// The offset of the first byte from `offset` on that is not ASCII, looking at eight bytes at a time.
  static func endOfASCII(in bytes: [UInt8], from offset: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = offset
      while offset + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        guard word & 0x8080_8080_8080_8080 == 0 else { break }
        offset += 8
      }
      while offset < buffer.count, unsafe buffer[offset] < 0x80 { offset += 1 }
      return offset
    }
  }

  /// The length of the well-formed sequence of two to four bytes at `offset` (Unicode, table 3-7), or 0.
  private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int {
    func follows(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
