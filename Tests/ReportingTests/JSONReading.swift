import CanonicalJSON

/// What is wrong with a text that is no JSON: the offset at which it stops being so.
struct NotJSON: Error {
  let offset: Int
}

/// A strict reader of JSON (RFC 8259) without fractions, which reports do not hold.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  static func value(of bytes: [UInt8]) throws(NotJSON) -> JSON {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.offset == bytes.count else { throw NotJSON(offset: reader.offset) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() throws(NotJSON) -> JSON {
    if take("{") {
      return .object(try elements(until: "}") { reader throws(NotJSON) in try reader.member() })
    }
    if take("[") { return .array(try elements(until: "]") { reader throws(NotJSON) in try reader.value() }) }
    if take("\"") { return .string(try string()) }
    if take("null") { return .null }
    if take("true") { return true }
    if take("false") { return false }
    let digits = bytes[offset...].prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw NotJSON(offset: offset) }
    offset = digits.endIndex
    return .integer(number)
  }

  private mutating func elements<Element>(
    until closing: String, _ element: (inout JSONReader) throws(NotJSON) -> Element
  ) throws(NotJSON) -> [Element] {
    if take(closing) { return [] }
    var elements = [try element(&self)]
    while take(",") { elements.append(try element(&self)) }
    guard take(closing) else { throw NotJSON(offset: offset) }
    return elements
  }

  private mutating func member() throws(NotJSON) -> JSON.Member {
    guard take("\"") else { throw NotJSON(offset: offset) }
    let name = try string()
    guard take(":") else { throw NotJSON(offset: offset) }
    return JSON.Member(name, try value())
  }

  /// The rest of a string whose quotation mark was read.
  private mutating func string() throws(NotJSON) -> String {
    var units: [UInt16] = []
    let scalars = String(decoding: bytes[offset...], as: UTF8.self).unicodeScalars
    var rest = scalars[...]
    while let scalar = rest.popFirst(), scalar.value >= 0x20 {
      if scalar == "\"" {
        offset = bytes.count - String(rest).utf8.count
        return String(decoding: units, as: UTF16.self)
      }
      guard scalar == "\\" else {
        units += Array(String(scalar).utf16)
        continue
      }
      guard let unit = escapedUnit(&rest) else { break }
      units.append(unit)
    }
    throw NotJSON(offset: offset)
  }

  private func escapedUnit(_ rest: inout Substring.UnicodeScalarView) -> UInt16? {
    switch rest.popFirst() {
    case "u":
      let digits = String(rest.prefix(4))
      rest = rest.dropFirst(4)
      return UInt16(digits, radix: 16)
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "b": return 0x08
    case "f": return 0x0C
    case let mark? where "\"\\/".unicodeScalars.contains(mark): return UInt16(mark.value)
    default: return nil
    }
  }

  /// Whether `token` comes next, after blanks; then it is passed.
  private mutating func take(_ token: String) -> Bool {
    skipBlanks()
    guard bytes[offset...].starts(with: token.utf8) else { return false }
    offset += token.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x0A].contains(bytes[offset]) { offset += 1 }
  }
}
