import SourceText
import YAMLSyntax

extension SyntaxTree {
  /// The lines that an item of a list takes for itself, with their endings, so that they can go without a trace.
  ///
  /// Nothing where something else stands on them, a comment above all, or where an alias may need what they hold.
  func ownLines(ofItem item: NodeID) -> ByteRange? {
    let bytes = file.bytes
    var position = self[item].range.start
    while position > 0, bytes[position - 1] == UInt8(ascii: " ") { position -= 1 }
    guard position > 0, bytes[position - 1] == UInt8(ascii: "-") else { return nil }
    return ownLines(from: position - 1, to: self[item].range.end)
  }

  /// The lines that a field and its value take for themselves, as those of an item.
  func ownLines(ofValue value: NodeID) -> ByteRange? {
    guard let key = key(for: value) else { return nil }
    return ownLines(from: self[key].range.start, to: self[value].range.end)
  }

  private func ownLines(from first: Int, to last: Int) -> ByteRange? {
    let bytes = file.bytes
    var start = first
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    guard start == 0 || bytes[start - 1].isLineBreak else { return nil }
    var end = last
    while end < bytes.count, bytes[end].isSpaceOrTab { end += 1 }
    if end < bytes.count {
      guard bytes[end].isLineBreak else { return nil }
      let isCRLF =
        bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
      end += isCRLF ? 2 : 1
    }
    let lines = ByteRange(start, end)
    let holdsAnchor = ids.contains { lines.contains(self[$0].range) && anchorRange(of: $0) != nil }
    let holdsComment = comments.contains { lines.contains($0.range) }
    return holdsAnchor || holdsComment ? nil : lines
  }
}
