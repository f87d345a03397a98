import CanonicalJSON

/// Indented JSON as it is put together, for reports too long to be built as a tree of values first.
///
/// What a terminal would act on or hide is written with JSON's own escapes: the value is exact, and looking at
/// the text is harmless.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// A line feed and the indentation of what is open.
  private var lineStart = [UInt8(ascii: "\n")]

  /// Whether nothing has been written yet in what is open.
  private var isFirst = true

  /// Whether all of it goes on one line.
  private let isOneLine: Bool

  private init(isOneLine: Bool = false) {
    self.isOneLine = isOneLine
    if isOneLine { lineStart = [] }
  }

  /// The text of an object with the members that `members` writes, and a line feed at the end.
  static func document(_ members: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText()
    text.writeObject(members)
    text.bytes.append(UInt8(ascii: "\n"))
    return text.bytes
  }

  /// The text of an object on one line, and a line feed at the end.
  static func line(_ members: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText(isOneLine: true)
    text.writeObject(members)
    text.bytes.append(UInt8(ascii: "\n"))
    return text.bytes
  }

  /// The text of an array with an object for each element, and a line feed at the end.
  static func list<Element>(
    each elements: [Element], _ members: (Element, inout JSONText) -> Void
  ) -> [UInt8] {
    var text = JSONText()
    text.writeArray(each: elements) { element, text in text.writeObject { members(element, &$0) } }
    text.bytes.append(UInt8(ascii: "\n"))
    return text.bytes
  }

  mutating func write(_ name: String, _ value: Int) {
    startMember(name)
    JSON.integer(value).writeCanonical(to: &bytes)
  }

  mutating func write(_ name: String, _ value: Bool) {
    startMember(name)
    JSON.boolean(value).writeCanonical(to: &bytes)
  }

  mutating func write(_ name: String, _ value: String) {
    startMember(name)
    writeString(value)
  }

  private mutating func writeString(_ value: String) {
    if value.utf8.allSatisfy({ $0 < 0x7F }) {
      JSON.string(value).writeCanonical(to: &bytes)
    } else {
      bytes += escapingInvisible(JSON.string(value).canonicalBytes)
    }
  }

  mutating func writeNull(_ name: String) {
    startMember(name)
    JSON.null.writeCanonical(to: &bytes)
  }

  /// Appends a member that is an object with the members that `members` writes.
  mutating func write(_ name: String, _ members: (inout JSONText) -> Void) {
    startMember(name)
    writeObject(members)
  }

  /// Appends a member that is an array with an object for each element.
  mutating func write<Element>(
    _ name: String, each elements: [Element], _ members: (Element, inout JSONText) -> Void
  ) {
    startMember(name)
    writeArray(each: elements) { element, text in text.writeObject { members(element, &$0) } }
  }

  /// Appends a member that is an array of strings.
  mutating func write(_ name: String, _ values: [String]) {
    startMember(name)
    writeArray(each: values) { value, text in text.writeString(value) }
  }

  private mutating func writeArray<Element>(
    each elements: [Element], _ write: (Element, inout JSONText) -> Void
  ) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
      for element in elements {
        text.startLine()
        write(element, &text)
      }
    }
  }

  /// Appends a member that is an array of texts.
  mutating func write(_ name: String, each texts: [String]) {
    startMember(name)
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
      for value in texts {
        text.startLine()
        JSON.string(value).writeCanonical(to: &text.bytes)
      }
    }
  }

  private mutating func writeObject(_ members: (inout JSONText) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  private mutating func enclose(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONText) -> Void) {
    bytes.append(opening)
    if !isOneLine { lineStart.append(contentsOf: "  ".utf8) }
    isFirst = true
    content(&self)
    if !isOneLine { lineStart.removeLast(2) }
    if !isFirst { bytes += lineStart }
    bytes.append(closing)
    isFirst = false
  }

  private mutating func startMember(_ name: String) {
    startLine()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: (isOneLine ? "\":" : "\": ").utf8)
  }

  private mutating func startLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += lineStart
  }
}

extension JSON {
  /// The value for people and programs, indented, with what a terminal would act on or hide escaped.
  var harmlessBytes: [UInt8] {
    indentedBytes.split(separator: UInt8(ascii: "\n")).flatMap { line in
      (line.allSatisfy { $0 < 0x7F } ? Array(line) : escapingInvisible(Array(line))) + [UInt8(ascii: "\n")]
    }
  }
}

/// The same JSON string with what a terminal would act on or hide written `\uXXXX`.
private func escapingInvisible(_ string: [UInt8]) -> [UInt8] {
  var escaped: [UInt8] = []
  for scalar in String(decoding: string, as: UTF8.self).unicodeScalars {
    if scalar.needsEscape {
      for unit in scalar.utf16 { escaped.append(contentsOf: jsonEscape(of: unit).utf8) }
    } else {
      appendVisible(scalar, to: &escaped)
    }
  }
  return escaped
}

private func jsonEscape(of unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
