import SourceText

/// What other YAML readers may take a plain scalar for, instead of text.
///
/// Covers the implicit types of YAML 1.1 (yaml.org/type: bool, int, float, null, timestamp, merge, value) and the
/// core schema of YAML 1.2.2 (section 10.3.2), so that a text that passes is a text to every reader.
enum ImplicitType: String {
  case boolean = "a yes or no"
  case null = "nothing"
  case number = "a number"
  case date = "a date"
  case merge = "a part of the notation"

  /// The type that some reader gives to `text` when it stands without quotes; nothing if all agree it is text.
  init?(ofPlain text: ArraySlice<UInt8>) {
    guard Self.isPossible(ofPlain: text.span), let first = text.first else { return nil }
    if let word = ImplicitType(word: text) {
      self = word
    } else if first.isLetter {
      return nil
    } else if isDate(text) {
      self = .date
    } else if isNumber(text) {
      self = .number
    } else {
      return nil
    }
  }

  /// Whether `text` may have such a type, by its first byte and its length: sentences cost no more than that.
  @inline(__always)
  static func isPossible(ofPlain text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, mayBeImplicit(text[0]) else { return false }
    return !text[0].isLetter || text.count <= longestWord
  }

  private static let longestWord = 5

  private init?(word: ArraySlice<UInt8>) {
    guard word.count <= Self.longestWord else { return nil }
    switch String(decoding: word, as: UTF8.self).lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false": self = .boolean
    case "~", "null": self = .null
    case ".inf", "+.inf", "-.inf", ".nan": self = .number
    case "<<", "=": self = .merge
    default: return nil
    }
  }
}

/// A text as it is written in a document: without quotes, unless some reader would take it for something else then.
///
/// The text has to be a name: letters, digits and what stands between them.
package func written(_ name: String) -> String {
  ImplicitType(ofPlain: Array(name.utf8)[...]) == nil ? name : doubleQuoted(name)
}

/// The bytes that an implicit value can begin with.
private func mayBeImplicit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "="):
    true
  case UInt8(ascii: "y"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "o"),
    UInt8(ascii: "Y"), UInt8(ascii: "N"), UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "O"):
    true
  default: false
  }
}

/// A number of YAML 1.1 or 1.2: decimal, with underscores, octal, hexadecimal, binary, base 60, or a float.
private func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
  var digits = text
  if digits.first == UInt8(ascii: "+") || digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
  for (prefix, allowed) in [("0x", "0123456789abcdefABCDEF_"), ("0b", "01_"), ("0o", "01234567")]
  where digits.starts(with: prefix.utf8) && digits.count > 2 {
    return digits.dropFirst(2).allSatisfy { allowed.utf8.contains($0) }
  }
  guard let first = digits.first, first.isDigit || first == UInt8(ascii: "."),
    digits.contains(where: \.isDigit)
  else { return false }
  if digits.contains(UInt8(ascii: ":")) {
    return digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      .allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isDigit || "_.".utf8.contains($0) } }
  }
  let mantissa = digits.prefix { $0.isDigit || "_.".utf8.contains($0) }
  guard mantissa.count(where: { $0 == UInt8(ascii: ".") }) <= 1 else { return false }
  var exponent = digits.dropFirst(mantissa.count)
  if exponent.isEmpty { return true }
  guard exponent.removeFirst() | 0x20 == UInt8(ascii: "e") else { return false }
  if exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-") { exponent.removeFirst() }
  return !exponent.isEmpty && exponent.allSatisfy(\.isDigit)
}

/// A date of YAML 1.1, alone or followed by a time.
private func isDate(_ text: ArraySlice<UInt8>) -> Bool {
  let parts = text.prefix { $0.isDigit || $0 == UInt8(ascii: "-") }
    .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
    (1...2).contains(parts[2].count),
    parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
  else { return false }
  let rest = text.dropFirst(parts.map(\.count).reduce(2, +))
  guard let separator = rest.first else { return true }
  let time = separator.isSpaceOrTab ? rest.drop(while: \.isSpaceOrTab) : rest.dropFirst()
  return "Tt \t".utf8.contains(separator) && time.first.map(\.isDigit) == true
    && time.contains(UInt8(ascii: ":"))
}
