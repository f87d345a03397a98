import SourceText

/// What has been read of a file when libyaml refuses to go on.
struct Surroundings {
  let bytes: [UInt8]

  /// Where the innermost bracket opens that is not closed yet.
  let openBracket: Int?

  /// The text in quotes that was read last, if nothing was read after it.
  let lastQuoted: ByteRange?

  /// The character at `offset`; an empty range at a line's or the file's end.
  func character(at offset: Int) -> ByteRange {
    guard offset < bytes.count, LineBreak.length(in: bytes, at: offset) == 0 else {
      return ByteRange(at: min(offset, bytes.count))
    }
    var end = offset + 1
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return ByteRange(offset, end)
  }

  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// Whether a line ends between two places.
  func hasLineBreak(from start: Int, to end: Int) -> Bool {
    bytes[min(start, end)..<min(end, bytes.count)].contains(where: \.isLineBreak)
  }

  /// Whether nothing but white space follows.
  func isEnd(_ offset: Int) -> Bool {
    bytes[min(offset, bytes.count)...].allSatisfy(\.isBlank)
  }

  /// The dash that starts the line at `offset`, if one does.
  func dash(ofLineAt offset: Int) -> Int? {
    var position = offset
    while position > 0, !bytes[position - 1].isLineBreak { position -= 1 }
    while let byte = byte(at: position), byte.isSpaceOrTab { position += 1 }
    let isDash = byte(at: position) == UInt8(ascii: "-") && byte(at: position + 1).map(\.isBlank) ?? true
    return isDash ? position : nil
  }

  /// The dash of the nearest line above that starts with one, and not before `limit`.
  func dash(above offset: Int, from limit: Int) -> Int? {
    var position = offset
    while position > limit {
      position -= 1
      guard bytes[position].isLineBreak, position > limit else { continue }
      if let dash = dash(ofLineAt: position), dash >= limit { return dash }
    }
    return nil
  }
}
