/// Appends `text` as a JSON string with the escapes of RFC 8785, section 3.2.2.2, and no others.
func writeString(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  let source = text.utf8
  if source.allSatisfy(standsForItself) {
    bytes.append(contentsOf: source)
  } else {
    for byte in source { writeEscaped(byte, to: &bytes) }
  }
  bytes.append(UInt8(ascii: "\""))
}

private func standsForItself(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
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
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u00".utf8)
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 0xF)])
  default: bytes.append(byte)
  }
}
