import SourceText

/// A character as HTML writes it where it cannot stand itself: `&amp;`, `&#8211;`.
struct CharacterCode {
  let text: String

  /// Where it stands, in bytes from the text's start.
  let range: Range<Int>

  /// The character; nothing where the code stands for none that a text may hold.
  let character: String?

  /// The codes in a text, in their order.
  static func all(in bytes: ArraySlice<UInt8>) -> [CharacterCode] {
    var codes: [CharacterCode] = []
    var position = bytes.startIndex
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "&")) {
      position = start + 1
      let body = bytes[position...].prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
      guard (2...8).contains(body.count), body.endIndex < bytes.endIndex,
        bytes[body.endIndex] == UInt8(ascii: ";")
      else { continue }
      let name = String(decoding: body, as: UTF8.self)
      guard name.hasPrefix("#") || names[name] != nil else { continue }
      let end = body.endIndex + 1
      codes.append(
        CharacterCode(
          text: "&\(name);", range: (start - bytes.startIndex)..<(end - bytes.startIndex),
          character: meaning(of: name)))
      position = end
    }
    return codes
  }
}

/// The names that texts for people hold (HTML Living Standard, section 13.5), without those for layout.
private let names = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
  "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "eacute": "é", "auml": "ä",
  "ouml": "ö",
  "uuml": "ü", "szlig": "ß", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "deg": "°", "times": "×",
  "middot": "·", "bull": "•", "rarr": "→",
]

private func meaning(of name: String) -> String? {
  guard name.hasPrefix("#") else { return names[name] }
  let digits = name.dropFirst()
  let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  guard let scalar = number.flatMap({ Unicode.Scalar($0) }), scalar.value >= 0x20,
    !(0x7F...0xA0).contains(scalar.value)
  else { return nil }
  return String(Character(scalar))
}
