extension JSON {
  /// The canonical bytes of this value: RFC 8785, the JSON Canonicalization Scheme.
  ///
  /// No whitespace; members sorted by the UTF-16 code units of their names; numbers as ECMAScript prints them.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    writeCanonical(to: &bytes)
    return bytes
  }

  /// Appends the canonical bytes of this value.
  package func writeCanonical(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): writeNumber(value, to: &bytes)
    case .number(let value): writeNumber(value, to: &bytes)
    case .string(let value): writeString(value, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.writeCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in canonicallyOrdered(members).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        writeString(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.writeCanonical(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private func canonicallyOrdered(_ members: [Member]) -> [Member] {
    for index in members.indices.dropFirst()
    where !canonicallyPrecedes(members[index - 1].name, members[index].name) {
      return members.sorted { canonicallyPrecedes($0.name, $1.name) }
    }
    return members
  }
}

/// Whether `left` comes before `right` by UTF-16 code units (RFC 8785, section 3.2.3).
package func canonicallyPrecedes(_ left: String, _ right: String) -> Bool {
  let leftBytes = left.utf8Span.span
  let rightBytes = right.utf8Span.span
  for index in 0..<min(leftBytes.count, rightBytes.count) where leftBytes[index] != rightBytes[index] {
    // Where two ASCII characters decide, bytes are in the order of code units.
    guard leftBytes[index] < 0x80, rightBytes[index] < 0x80 else {
      return left.utf16.lexicographicallyPrecedes(right.utf16)
    }
    return leftBytes[index] < rightBytes[index]
  }
  return leftBytes.count < rightBytes.count
}

extension Collection<String> {
  /// The strings in the order of their UTF-16 code units (RFC 8785, section 3.2.3).
  package func canonicallySorted() -> [String] {
    let strings = Array(self)
    // The first bytes decide between nearly all, so they are compared as one number.
    let order = strings.indices.map { (opening: strings[$0].canonicalOpening, position: $0) }
      .sorted { left, right in
        if left.opening != right.opening { return left.opening < right.opening }
        return canonicallyPrecedes(strings[left.position], strings[right.position])
      }
    return order.map { strings[$0.position] }
  }
}

extension String {
  /// The first eight bytes as a number that is in the order of UTF-16 code units: characters beyond the basic plane,
  /// whose first byte is the largest, stand there before those from U+E000 on.
  fileprivate var canonicalOpening: UInt64 {
    let bytes = utf8Span.span
    var opening: UInt64 = 0
    for index in 0..<8 {
      guard index < bytes.count else {
        opening <<= 8
        continue
      }
      let isBehindSurrogates = bytes[index] == 0xEE || bytes[index] == 0xEF
      opening = opening << 8 | UInt64(isBehindSurrogates ? bytes[index] + 0x10 : bytes[index])
    }
    return opening
  }
}
