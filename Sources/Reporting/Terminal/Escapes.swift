/// The text with everything that a terminal or a browser would act on or hide shown by number.
func visible(_ text: String) -> String {
  if text.utf8.allSatisfy(\.isPrintableASCII) { return text }
  var bytes: [UInt8] = []
  appendVisible(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends `text` with everything that a terminal would act on or hide shown by number.
func appendVisible(_ text: String, to bytes: inout [UInt8]) {
  if text.utf8.allSatisfy(\.isPrintableASCII) { return bytes.append(contentsOf: text.utf8) }
  for scalar in text.unicodeScalars { appendVisible(scalar, to: &bytes) }
}

/// Appends `scalar`, or its number where it cannot be shown.
func appendVisible(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  if scalar.needsEscape {
    bytes.append(contentsOf: escape(of: scalar).utf8)
  } else if scalar.isASCII {
    bytes.append(UInt8(ascii: scalar))
  } else {
    bytes.append(contentsOf: scalar.utf8)
  }
}

/// How a scalar that cannot be shown is written, as Swift writes it.
func escape(of scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\t": "\\t"
  case "\n": "\\n"
  case "\r": "\\r"
  default: "\\u{\(String(scalar.value, radix: 16))}"
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would act on it, hide it, or let it reorder the text around it: control characters, and
  /// what Unicode calls format characters and separators of lines and paragraphs.
  var needsEscape: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension UInt8 {
  fileprivate var isPrintableASCII: Bool { self >= 0x20 && self < 0x7F }
}
