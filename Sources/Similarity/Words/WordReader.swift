/// A word where it stands in a text: the bytes from `start` up to `end`.
struct ReadWord {
  let id: WordID
  let start: Int
  let end: Int

  /// Whether a capital stands first, and another one or a digit behind it.
  func beginsInCapitals(in text: Span<UInt8>) -> Bool {
    guard text[start] &- UInt8(ascii: "A") < 26, end - start > 1 else { return false }
    let next = text[start + 1]
    return next &- UInt8(ascii: "A") < 26 || isDigit(next)
  }
}

/// Reads a text word by word.
///
/// The text is handed over at each step and has to be the same.
struct WordReader {
  private let isEnglish: Bool
  private var position = 0

  /// The normal form of a word that takes more than a look at its letters.
  private var form = WordForm()

  /// The length of the form before its last apostrophe.
  private var apostrophe: Int?

  /// Whether a character of the form is not ASCII, and may have to be composed.
  private var isWide = false

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// Reads on to the end of the next word; nothing where no word is left.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> ReadWord? {
    while position < text.count {
      let byte = text[position]
      if isLetter(byte) {
        if let word = readPlainWord(in: text) { return word }
        break
      }
      if byte >= 0x80 || isDigit(byte) { break }
      position += 1
    }
    return readAnyWord(in: text)
  }

  /// Reads a word as nearly all are: up to sixteen ASCII letters with a break behind them. Nothing for any other word,
  /// of which nothing is read then.
  @inline(__always)
  private mutating func readPlainWord(in text: Span<UInt8>) -> ReadWord? {
    let start = position
    var end = start
    let low = packLetters(of: text, at: &end)
    let high = end - start == 8 ? packLetters(of: text, at: &end) : 0
    if end < text.count, goesOn(text[end]) { return nil }
    position = end
    if isEnglish, text[end - 1] | 0x20 == UInt8(ascii: "s"), end - start > 3 {
      var form = WordForm(low: low, high: high, count: end - start)
      form.takeOffEnglishEnding()
      return ReadWord(id: form.id, start: start, end: end)
    }
    return ReadWord(id: WordID(low: low, high: high), start: start, end: end)
  }

  /// Reads a word that may hold digits, signs and characters beyond ASCII.
  private mutating func readAnyWord(in text: Span<UInt8>) -> ReadWord? {
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
        return ReadWord(id: form.id, start: start, end: end)
      }
    }
    guard !form.isEmpty else { return nil }
    finish()
    return ReadWord(id: form.id, start: start, end: end)
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
      form.takeOffEnglishEnding()
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    isWide = true
    for byte in scalar.properties.lowercaseMapping.utf8 { form.append(byte) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

/// Whether a word in letters may go on with a byte behind them: all others are breaks there.
private func goesOn(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "'"), UInt8(ascii: "+"), UInt8(ascii: "#"): true
  default: byte >= 0x80 || isLetter(byte) || isDigit(byte)
  }
}
