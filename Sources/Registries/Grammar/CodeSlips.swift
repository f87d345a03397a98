import SourceText

extension CodeGrammar {
  /// The code that was meant, where a text differs from it only in what parts its digits; nothing for one that is
  /// written as it should be, and where something may be missing or too much.
  package func corrected(_ text: String) -> String? {
    guard !matches(text) else { return nil }
    let code = self == .esco ? address(text) : rewritten(text)
    return code.flatMap { matches($0) ? $0 : nil }
  }

  /// The same digits with the marks that belong between them.
  private func rewritten(_ text: String) -> String? {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII, UInt8(ascii: scalar).isDigit {
        digits.append(UInt8(ascii: scalar))
      } else if !isSeparator(scalar) {
        return nil
      }
    }
    // A SOC code with `.00` is what O*NET calls the SOC occupation itself.
    if self == .soc, digits.count == 8, digits.hasSuffix("00") { digits.removeLast(2) }
    let code = String(decoding: digits, as: UTF8.self)
    switch self {
    case .soc where digits.count == 6: return "\(code.prefix(2))-\(code.dropFirst(2))"
    case .onetSOC where digits.count == 8:
      return "\(code.prefix(2))-\(code.dropFirst(2).prefix(4)).\(code.suffix(2))"
    case .naics where digits.count == 4 && matches("\(code.prefix(2))-\(code.suffix(2))"):
      return "\(code.prefix(2))-\(code.suffix(2))"
    case .isco, .naics, .noc: return code
    case .soc, .onetSOC, .esco: return nil
    }
  }

  /// The address as it is published: with `http`, and with small letters in its UUID.
  private func address(_ text: String) -> String? {
    var text = text.filter { !$0.isWhitespace }
    for start in ["https://", "http://", ""] where text.hasPrefix(start + "data.europa.eu/esco/") {
      text = Self.concepts + text.dropFirst(start.utf8.count + "data.europa.eu/esco/".utf8.count)
      break
    }
    if text.hasSuffix("/") { text.removeLast() }
    guard !matches(text), let slash = text.lastIndex(of: "/") else { return text }
    return text[...slash] + text[slash...].dropFirst().lowercased()
  }
}

/// Whether people write a character between the parts of a code.
private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", ".", "_", "/", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FF0D}": true
  default: scalar.properties.isWhitespace
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: String) -> Bool {
    suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
