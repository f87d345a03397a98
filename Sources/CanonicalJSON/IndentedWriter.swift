extension JSON {
  /// This value for people: two spaces a level, members in the order they were given, a line feed at the end.
  package var indentedBytes: [UInt8] {
    var bytes: [UInt8] = []
    writeIndented(depth: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func writeIndented(depth: Int, to bytes: inout [UInt8]) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        startLine(depth: depth + 1, isFirst: index == 0, &bytes)
        element.writeIndented(depth: depth + 1, to: &bytes)
      }
      startLine(depth: depth, isFirst: true, &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        startLine(depth: depth + 1, isFirst: index == 0, &bytes)
        writeString(member.name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.writeIndented(depth: depth + 1, to: &bytes)
      }
      startLine(depth: depth, isFirst: true, &bytes)
      bytes.append(UInt8(ascii: "}"))
    default:
      writeCanonical(to: &bytes)
    }
  }

  private func startLine(depth: Int, isFirst: Bool, _ bytes: inout [UInt8]) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}
