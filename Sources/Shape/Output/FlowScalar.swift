import SourceText

/// `text` as a YAML scalar that may stand between braces and that every reader takes for the same text: plain where
/// that is safe, else in double quotes.
package func flowScalar(_ text: String) -> String {
  isPlain(Array(text.utf8)[...]) ? text : quotedScalar(text)
}

/// Whether a text of words, dots, slashes, dashes and spaces is one to every reader without quotes.
private func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
  guard let first = text.first, let last = text.last, first.isLetterOrDigit, last != UInt8(ascii: " ") else {
    return false
  }
  return text.allSatisfy { $0.isLetterOrDigit || " _./-".utf8.contains($0) }
    && ImplicitType(ofPlain: text) == nil
}

/// `text` in double quotes, with what cannot be seen, or not stand in YAML, escaped.
func quotedScalar(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x22, 0x5C:
      result += "\\"
      result.unicodeScalars.append(scalar)
    case 0x0A: result += "\\n"
    default:
      if isVisible(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += escape(of: scalar)
      }
    }
  }
  return result + "\""
}

/// Whether a character may stand in YAML as it is, and people see that it is there.
func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA1...0x1FFF, 0x2010...0x2027, 0x2030...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFEFE,
    0xFF00...0xFFEF, 0x1_0000...0x1_FFFD:
    true
  default: false
  }
}

private func escape(of scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x1_0000 ? ("u", 4) : ("U", 8)
  return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
}
