import SourceText

/// One or two numbers as people write them into a sentence: `5-7 years`, `8 to 12 yrs`, `10+ years`, and `5-7+`, which
/// says two things.
struct WrittenNumbers {
  let from: Int

  /// The second number; nothing where there is one only.
  let to: Int?
  let hasPlus: Bool

  /// Whether years are counted, as English says it.
  let areYears: Bool

  /// The bytes of the text that they take, with the plus and the unit.
  let bytes: Range<Int>

  /// The word behind the unit, in small letters; empty where none follows.
  let next: String

  /// Whether they are both closed and open.
  var isTwofold: Bool { to != nil && hasPlus }

  /// The numbers of a text that stand by themselves, have at most two digits and are a range, open or years.
  static func all(in text: ArraySlice<UInt8>) -> [WrittenNumbers] {
    var reader = NumberReader(text: Array(text))
    var found: [WrittenNumbers] = []
    while let numbers = reader.next() { found.append(numbers) }
    return found
  }
}

private struct NumberReader {
  let text: [UInt8]
  private var position = 0

  init(text: [UInt8]) { self.text = text }

  mutating func next() -> WrittenNumbers? {
    while position < text.count {
      guard text[position].isDigit else {
        position += 1
        continue
      }
      let start = position
      let mayBegin = start == 0 || isSeparator(text[start - 1])
      guard let from = readNumber(), mayBegin else { continue }
      let to = readJoint().flatMap { readNumber(from: $0) }
      let hasPlus = take("+")
      let end = position
      let areYears = readUnit()
      if to == nil, !hasPlus, !areYears { continue }
      return WrittenNumbers(
        from: from, to: to, hasPlus: hasPlus, areYears: areYears, bytes: start..<(areYears ? position : end),
        next: nextWord)
    }
    return nil
  }

  /// Whether a number may begin behind a byte: not within a code, a date or a decimal.
  private func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte.isBlank }

  /// Reads all digits; nothing where they are more than two, or part of something else.
  private mutating func readNumber() -> Int? {
    let start = position
    while position < text.count, text[position].isDigit { position += 1 }
    guard position - start <= 2 else { return nil }
    if position + 1 < text.count, ".,:/%".utf8.contains(text[position]), text[position + 1].isDigit {
      return nil
    }
    return text[start..<position].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func readNumber(from start: Int) -> Int? {
    let before = position
    position = start
    if let number = readNumber() { return number }
    position = before
    return nil
  }

  /// Where the second number begins, behind a dash or `to`.
  private func readJoint() -> Int? {
    var rest = position
    while rest < text.count, text[rest].isBlank { rest += 1 }
    guard let joint = ["-", "–", "—", "to "].first(where: { text[rest...].starts(with: $0.utf8) }) else {
      return nil
    }
    rest += joint.utf8.count
    while rest < text.count, text[rest].isBlank { rest += 1 }
    return rest < text.count && text[rest].isDigit ? rest : nil
  }

  private mutating func take(_ mark: String) -> Bool {
    guard text[position...].starts(with: mark.utf8) else { return false }
    position += mark.utf8.count
    return true
  }

  /// Passes over `years` in one of its spellings.
  private mutating func readUnit() -> Bool {
    var rest = position
    while rest < text.count, text[rest].isBlank || text[rest] == UInt8(ascii: "-") { rest += 1 }
    let end = text[rest...].firstIndex { !$0.isLetter } ?? text.count
    let word = String(decoding: text[rest..<end], as: UTF8.self).lowercased()
    guard ["year", "years", "yr", "yrs"].contains(word) else { return false }
    position = end
    return true
  }

  private var nextWord: String {
    let rest = text[position...].drop { !$0.isLetter && $0 != UInt8(ascii: ".") }
    return String(decoding: rest.prefix { $0.isLetter }, as: UTF8.self).lowercased()
  }
}
