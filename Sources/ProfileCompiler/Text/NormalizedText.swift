import SourceText

extension String {
  /// The text as the output holds it: in NFC, white space within a paragraph folded to single spaces, paragraphs
  /// parted by one blank line, nothing around them.
  ///
  /// White space is what ASCII calls a space, a tab, a line feed or a carriage return. Other spaces, such as the one
  /// that keeps a number with its unit, were chosen by the author and stay.
  package var normalized: String {
    let text = isFolded(utf8Span.span) ? self : String(decoding: folded(utf8Span.span), as: UTF8.self)
    var span = text.utf8Span
    // The standard library offers composition under this name only.
    return span.checkForNFC(quickCheck: false) ? text : String(decoding: text._nfcCodeUnits, as: UTF8.self)
  }
}

/// Whether the bytes are one paragraph without white space to be folded.
private func isFolded(_ bytes: Span<UInt8>) -> Bool {
  var isAfterSpace = true
  for index in bytes.indices {
    let byte = bytes[index]
    let isSpace = byte == UInt8(ascii: " ")
    if isSpace && isAfterSpace || byte == UInt8(ascii: "\t") || byte.isLineBreak { return false }
    isAfterSpace = isSpace
  }
  return !isAfterSpace
}

private func folded(_ bytes: Span<UInt8>) -> [UInt8] {
  var folded: [UInt8] = []
  folded.reserveCapacity(bytes.count)
  var isAfterBlank = false
  var lineBreaks = 0
  for index in bytes.indices {
    let byte = bytes[index]
    if byte.isBlank {
      isAfterBlank = true
      let endsCRLF = byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
      if byte.isLineBreak && !endsCRLF { lineBreaks += 1 }
      continue
    }
    if isAfterBlank && !folded.isEmpty { folded.append(contentsOf: (lineBreaks > 1 ? "\n\n" : " ").utf8) }
    folded.append(byte)
    isAfterBlank = false
    lineBreaks = 0
  }
  return folded
}
