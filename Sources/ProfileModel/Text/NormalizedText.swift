import SourceText

extension String {
  /// The text as the output holds it: in NFC, white space within a paragraph folded to single spaces, paragraphs
  /// parted by one blank line, nothing around them.
  ///
  /// White space is what ASCII calls a space, a tab, a line feed or a carriage return. Other spaces, such as the one
  /// that keeps a number with its unit, were chosen by the author and stay.
  package var normalized: String {
    let form = form(of: utf8Span.span)
    if form == .settled { return self }
    let text = form == .folded ? self : String(decoding: folded(utf8Span.span), as: UTF8.self)
    var span = text.utf8Span
    // The standard library offers composition under this name only.
    return span.checkForNFC(quickCheck: false) ? text : String(decoding: text._nfcCodeUnits, as: UTF8.self)
  }
}

/// What can be told of a text from its bytes.
private enum Form {
  /// One paragraph without white space to be folded, of characters that are in NFC whatever stands beside them.
  case settled
  /// One paragraph without white space to be folded.
  case folded
  /// Something that may have to be folded.
  case unknown
}

/// The least and the greatest of all bytes are found without a branch, and so for many bytes at once.
private func form(of bytes: Span<UInt8>) -> Form {
  let space = UInt8(ascii: " ")
  var least = UInt8.max
  var greatest = UInt8.min
  var doubleSpace = UInt8.max
  var last = space
  for index in bytes.indices {
    let byte = bytes[index]
    least = min(least, byte)
    greatest = max(greatest, byte)
    doubleSpace = min(doubleSpace, (byte ^ space) | (last ^ space))
    last = byte
  }
  guard least >= space, doubleSpace > 0, last != space else { return .unknown }
  // Every character below U+0300, whose first byte is 0xCC, is in NFC.
  return greatest < 0xCC ? .settled : .folded
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
