import SourceText

/// The parts of a block scalar in the file: its header line and the text below.
struct BlockScalar {
  /// The offset after `|` or `>` and its indicators.
  let headerEnd: Int

  /// The comment on the header's line.
  let comment: ByteRange?

  /// The offset of the first line below the header.
  let bodyStart: Int

  /// Looks at the block scalar whose `|` or `>` stands at `start`.
  init(in bytes: [UInt8], at start: Int) {
    var headerEnd = start + 1
    while headerEnd < bytes.count, Self.isIndicator(bytes[headerEnd]) { headerEnd += 1 }
    self.headerEnd = headerEnd
    let lineEnd = LineBreak.first(in: bytes, from: headerEnd)
    comment = bytes[headerEnd..<lineEnd].firstIndex(of: UInt8(ascii: "#")).map { ByteRange($0, lineEnd) }
    var bodyStart = lineEnd
    if bodyStart < bytes.count {
      let isCR = bytes[bodyStart] == UInt8(ascii: "\r")
      bodyStart += LineBreak.length(in: bytes, at: bodyStart)
      if isCR, bodyStart < bytes.count, bytes[bodyStart] == UInt8(ascii: "\n") { bodyStart += 1 }
    }
    self.bodyStart = bodyStart
  }

  /// The end of the last line that holds more than spaces, without its ending, looking back from `end`.
  ///
  /// Spaces at the end of that line are part of it. Without such a line this is the header's end.
  func trimmedEnd(in bytes: [UInt8], from end: Int) -> Int {
    var lineEnd = end
    while lineEnd > bodyStart {
      while lineEnd > bodyStart, Self.isBreak(bytes[lineEnd - 1]) { lineEnd -= 1 }
      var position = lineEnd
      while position > bodyStart, bytes[position - 1] == UInt8(ascii: " ") { position -= 1 }
      if position > bodyStart, !Self.isBreak(bytes[position - 1]) { return lineEnd }
      lineEnd = position
    }
    return headerEnd
  }

  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
