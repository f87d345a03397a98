internal import CLibYAML
import SourceText

extension TreeBuilder {
  /// Adds the scalar that the parser has just read.
  mutating func addScalar(_ parser: borrowing EventParser) throws(SyntaxProblem) {
    var start = cursor.offset(ofScalar: parser.startMark)
    var end = cursor.offset(ofScalar: parser.endMark)
    let style = parser.scalarStyle
    let length = unsafe parser.scalarValue.count
    var scanned: PropertyScanner?
    if start == end {
      start = endOfAnnouncement(before: start)
      end = start
    } else if bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      let scanner = PropertyScanner(bytes, from: start, limit: end, expectsAnchor: true, expectsTag: true)
      scanned = scanner
      start = style == .plain && length == 0 ? scanner.end : scanner.contentStart
    }
    if style == .literal || style == .folded {
      end = BlockScalar(in: bytes, at: start).trimmedEnd(in: bytes, from: end)
    }
    let range = ByteRange(start, end)
    guard length <= limits.scalarLength else {
      throw SyntaxProblem(.scalarTooLong(length: length, limit: limits.scalarLength), at: range)
    }
    let content = unsafe content(parser.scalarValue, style: style, range: range)
    let id = try append(.scalar, style: style, range: range, content: content, properties: scanned != nil)
    contentEnd = end
    if let scanned {
      properties.append(
        NodeProperties(node: id, anchor: scanned.anchor, tag: scanned.tag, tagName: parser.scalarTag))
      if let anchor = scanned.anchor { _ = declare(anchor, of: id, nodes: 1, isOpen: false) }
    } else if style == .plain, length == 2, nodes[id.index].role == .key, isMergeKey(range) {
      nodes[nodes[id.index].parent.index].hasMergeKey = true
    }
  }

  /// Where the scalar's value is found: in the file if it stands there byte for byte, else in the side buffer.
  @inline(__always)
  private mutating func content(
    _ value: UnsafeBufferPointer<UInt8>, style: Node.Style, range: ByteRange
  ) -> Node.Content {
    let margin = style == .singleQuoted || style == .doubleQuoted ? 1 : 0
    if range.count == value.count + 2 * margin, let base = value.baseAddress {
      let isWritten = unsafe bytes.withUnsafeBufferPointer { file in
        guard let file = file.baseAddress else { return false }
        return unsafe clibyaml_same_bytes(file + range.start + margin, base, value.count) != 0
      }
      if isWritten { return .written(ByteRange(range.start + margin, range.end - margin)) }
    }
    let start = decoded.count
    unsafe decoded.append(contentsOf: value)
    return .decoded(ByteRange(start, decoded.count))
  }

  private func isMergeKey(_ range: ByteRange) -> Bool {
    bytes[range.start] == UInt8(ascii: "<") && bytes[range.start + 1] == UInt8(ascii: "<")
  }

  /// Where an empty node without properties stands, of which libyaml tells only that it comes before `limit`.
  ///
  /// That is after the last indicator (`:`, `-`, `?`, `,` or `---`) between the content before and `limit`, or
  /// where that content ends.
  private func endOfAnnouncement(before limit: Int) -> Int {
    var end = contentEnd
    var position = contentEnd
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: "#"):
        position = LineBreak.first(in: bytes, from: position)
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ","):
        position += 1
        end = position
      default:
        position += 1
      }
    }
    return end
  }
}
