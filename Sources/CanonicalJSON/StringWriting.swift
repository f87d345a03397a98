/// Appends `text` as a JSON string with the escapes of RFC 8785, section 3.2.2.2, and no others.
func writeString(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  if standsForItself(text.utf8Span.span) {
    bytes.append(contentsOf: text.utf8)
  } else {
    let text = text.utf8Span.span
    for index in text.indices {
      let byte = text[index]
      if byte > UInt8(ascii: "\\") { bytes.append(byte) } else { writeEscaped(byte, to: &bytes) }
    }
  }
  bytes.append(UInt8(ascii: "\""))
}

/// Whether no byte has to be escaped.
///
/// The least of all bytes, and of their differences, is found without a branch, and so for many bytes at once.
private func standsForItself(_ bytes: Span<UInt8>) -> Bool {
  var least = UInt8.max
  var quotationMark = UInt8.max
  var backslash = UInt8.max
  for index in bytes.indices {
    let byte = bytes[index]
    least = min(least, byte)
    quotationMark = min(quotationMark, byte ^ UInt8(ascii: "\""))
    backslash = min(backslash, byte ^ UInt8(ascii: "\\"))
  }
  return least >= 0x20 && quotationMark > 0 && backslash > 0
}

private func writeEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
  switch byte {
  case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
  case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
  case 0x08: bytes.append(contentsOf: "\\b".utf8)
  case 0x09: bytes.append(contentsOf: "\\t".utf8)
  case 0x0A: bytes.append(contentsOf: "\\n".utf8)
  case 0x0C: bytes.append(contentsOf: "\\f".utf8)
  case 0x0D: bytes.append(contentsOf: "\\r".utf8)
  case 0..<0x20:
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(hexadecimalDigit(byte >> 4))
    bytes.append(hexadecimalDigit(byte & 0xF))
  default: bytes.append(byte)
  }
}

/// The ASCII digit of a number below 16.
package func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + (number - 10)
}
