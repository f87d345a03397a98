/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// One cursor goes forward through the file with the parser, so the whole file is counted once.
struct MarkCursor {
  private let bytes: [UInt8]
  private let isIdentity: Bool
  private let start: Int
  private var scalars = 0
  private var offset: Int

  /// A cursor over `bytes`, of which libyaml counts from `encoding.start`.
  init(_ bytes: [UInt8], encoding: Encoding) {
    self.bytes = bytes
    self.isIdentity = encoding.isASCII
    self.start = encoding.start
    self.offset = encoding.start
  }

  /// The byte offset of the scalar with the number `index`.
  @inline(__always)
  mutating func offset(ofScalar index: Int) -> Int {
    if isIdentity { return min(start + index, bytes.count) }
    if index > scalars { advance(to: index) } else if index < scalars { retreat(to: index) }
    return offset
  }

  private mutating func advance(to index: Int) {
    unsafe bytes.withUnsafeBytes { buffer in
      while index - scalars >= 8, offset + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        scalars += 8 - Self.continuationBytes(in: word)
        offset += 8
      }
      // The eight bytes may have ended within a scalar: it was counted with its first byte.
      while offset < buffer.count, unsafe UTF8.isContinuation(buffer[offset]) { offset += 1 }
      while scalars < index, offset < buffer.count {
        offset += 1
        while offset < buffer.count, unsafe UTF8.isContinuation(buffer[offset]) { offset += 1 }
        scalars += 1
      }
    }
  }

  /// Goes back, which only marks of errors ask for.
  private mutating func retreat(to index: Int) {
    while scalars > index, offset > start {
      offset -= 1
      if !UTF8.isContinuation(bytes[offset]) { scalars -= 1 }
    }
  }

  /// How many of eight bytes continue a scalar: their highest bit is set and the next one is not.
  private static func continuationBytes(in word: UInt64) -> Int {
    (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }
}
