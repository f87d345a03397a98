import SourceText

/// Finds a node's anchor and tag in the bytes before its own text.
struct PropertyScanner {
  private(set) var anchor: ByteRange?
  private(set) var tag: ByteRange?

  /// Where the properties end.
  private(set) var end: Int

  /// Where the node's own text starts, unless it is empty.
  private(set) var contentStart: Int

  /// Reads the properties from `start` on, at most one anchor and one tag, each only where it is expected.
  init(_ bytes: [UInt8], from start: Int, limit: Int, expectsAnchor: Bool, expectsTag: Bool) {
    end = start
    contentStart = start
    while contentStart < limit {
      switch bytes[contentStart] {
      case UInt8(ascii: "&") where expectsAnchor && anchor == nil:
        end = Self.endOfAnchor(in: bytes, from: contentStart + 1)
        anchor = ByteRange(contentStart, end)
      case UInt8(ascii: "!") where expectsTag && tag == nil:
        end = Self.endOfTag(in: bytes, from: contentStart + 1)
        tag = ByteRange(contentStart, end)
      default:
        return
      }
      contentStart = LineBreak.skippingSpaceAndComments(in: bytes, from: end, to: max(limit, end))
    }
  }

  /// An anchor's name holds ASCII letters, digits, `-` and `_`.
  private static func endOfAnchor(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default:
      false
    }
  }

  /// A tag ends with `>` where it starts with `<`, else before white space or a comma.
  private static func endOfTag(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    if end < bytes.count, bytes[end] == UInt8(ascii: "<") {
      while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
      return min(end + 1, bytes.count)
    }
    while end < bytes.count, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "\t"),
      bytes[end] != UInt8(ascii: ","), LineBreak.length(in: bytes, at: end) == 0
    {
      end += 1
    }
    return end
  }
}
