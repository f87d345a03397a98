/// Reads a text word by word; the normal form of the last one is at hand.
///
/// The text is handed over at each step and has to be the same.
struct WordReader {
  private let isEnglish: Bool
  private var position = 0

  /// The normal form of the word that was read last.
  private(set) var form = WordForm()

  /// The length of the form before its last apostrophe.
  private var apostrophe: Int?

  /// Whether a character of the form is not ASCII, and may have to be composed.
  private var isWide = false

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// Reads on to the end of the next word, and gives its bytes in the text; nothing where no word is left.
  mutating func next(in text: Span<UInt8>) -> Range<Int>? {
    form = WordForm()
    apostrophe = nil
    isWide = false
    var start = position
    var end = position
    while position < text.count {
      let before = position
      let isFirst = form.isEmpty
      position = form.appendLetters(of: text, at: position)
      if position > before {
        if isFirst { start = before }
        end = position
        continue
      }
      let length = form.count
      let isWhole = readCharacter(of: text)
      if form.count > length {
        if length == 0 { start = before }
        end = position
      }
      if isWhole, !form.isEmpty {
        finish()
        return start..<end
      }
    }
    guard !form.isEmpty else { return nil }
    finish()
    return start..<end
  }

  /// Takes one character into the form, or passes over it; true where the word ends with it or before it.
  private mutating func readCharacter(of text: Span<UInt8>) -> Bool {
    let byte = text[position]
    if byte < 0x80 {
      position += 1
      return read(byte, in: text)
    }
    let (scalar, length) = text.scalar(at: position)
    switch Letter(scalar, afterLatin: form.last.map { $0 < 0x80 } ?? false) {
    case .ascii(let byte):
      position += length
      return read(byte, in: text)
    case .other(let scalar):
      position += length
      append(scalar)
      return false
    case .word(let scalar):
      // The word before it ends first, and the sign is read again.
      guard form.isEmpty else { return true }
      position += length
      append(scalar)
      return true
    case .separator:
      position += length
      return true
    case .nothing:
      position += length
      return false
    }
  }

  /// Takes an ASCII character, which stands before the position, into the form.
  private mutating func read(_ byte: UInt8, in text: Span<UInt8>) -> Bool {
    if isLetter(byte) {
      form.append(byte | 0x20)
      return false
    }
    let following = position < text.count ? text[position] : UInt8(ascii: " ")
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      form.append(byte)
      return false
    case UInt8(ascii: "'"):
      guard isEnglish, !form.isEmpty else { return true }
      apostrophe = form.count
      return false
    case UInt8(ascii: "."), UInt8(ascii: ","):
      guard form.last.map(isDigit) ?? false, isDigit(following) else { return true }
      form.append(byte)
      return false
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      guard !form.isEmpty, !isLetter(following), !isDigit(following) else { return true }
      form.append(byte)
      return false
    default: return true
    }
  }

  /// Takes off what does not count, and composes what can be written in two ways.
  private mutating func finish() {
    if isWide {
      // The standard library offers composition under this name only.
      let composed = String(decoding: form.bytes, as: UTF8.self)._nfcCodeUnits
      form = WordForm()
      for byte in composed { form.append(byte) }
    } else if isEnglish {
      if let apostrophe, apostrophe == form.count - 1, form.last == UInt8(ascii: "s") { form.removeLast(1) }
      let stem = Inflection.englishStem(of: form)
      form.removeLast(form.count - stem.count)
      if stem.endsInY { form.append(UInt8(ascii: "y")) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    isWide = true
    for byte in scalar.properties.lowercaseMapping.utf8 { form.append(byte) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
