/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// Within a stretch of ASCII the two differ by a constant, so the cursor goes from one character beyond ASCII to the
/// next and looks at no byte twice.
struct MarkCursor {
  private let bytes: [UInt8]

  /// Where libyaml begins to count.
  private let origin: Int

  /// Where the stretch of ASCII begins that the last mark was in, in bytes and in scalars.
  private var start: Int
  private var scalars = 0

  /// Where that stretch ends: at the first byte that is not ASCII.
  private var end: Int

  /// A cursor over `bytes`, of which libyaml counts from `encoding.start`.
  init(_ bytes: [UInt8], encoding: Encoding) {
    self.bytes = bytes
    self.origin = encoding.start
    self.start = encoding.start
    self.end = encoding.isASCII ? bytes.count : Encoding.endOfASCII(in: bytes, from: encoding.start)
  }

  /// The byte offset of the scalar with the number `index`; the end of the file for one that it does not have.
  @inline(__always)
  mutating func offset(ofScalar index: Int) -> Int {
    let offset = start + index - scalars
    if index >= scalars, offset <= end { return offset }
    return move(to: index)
  }

  private mutating func move(to index: Int) -> Int {
    if index < scalars { (start, scalars, end) = (origin, 0, origin) }
    while start + index - scalars > end, end < bytes.count {
      scalars += end - start + 1
      start = end + 1
      while start < bytes.count, UTF8.isContinuation(bytes[start]) { start += 1 }
      end = Encoding.endOfASCII(in: bytes, from: start)
    }
    return min(start + index - scalars, end)
  }
}
