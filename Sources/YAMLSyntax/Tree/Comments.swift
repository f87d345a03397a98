package import SourceText

/// A comment, from its `#` to the end of its line without the ending.
package struct Comment: Hashable, Sendable {
  package let range: ByteRange
}

extension SyntaxTree {
  /// All comments, in the order of the file, looked for at each call.
  ///
  /// A `#` within a text never counts: only the gaps between scalars and aliases are searched.
  package var comments: [Comment] {
    guard file.bytes.contains(UInt8(ascii: "#")) else { return [] }
    var found: [Comment] = []
    var gapStart = 0
    for node in nodes where node.kind == .scalar || node.kind == .alias {
      appendComments(in: gapStart..<max(gapStart, node.range.start), to: &found)
      if node.style == .literal || node.style == .folded, let comment = comment(atHeaderOf: node) {
        found.append(comment)
      }
      gapStart = max(gapStart, node.range.end)
      if let last = found.last { gapStart = max(gapStart, last.range.end) }
    }
    appendComments(in: gapStart..<max(gapStart, file.bytes.count), to: &found)
    return found
  }

  /// The comment on the line where a scalar or alias ends, with nothing but white space and closing punctuation
  /// between them; of a block scalar, the one beside its `|` or `>`.
  package func comment(after id: NodeID) -> Comment? {
    let node = self[id]
    if node.style == .literal || node.style == .folded { return comment(atHeaderOf: node) }
    let bytes = file.bytes
    var position = node.range.end
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"),
        UInt8(ascii: "}"):
        position += 1
      case UInt8(ascii: "#"):
        return Comment(range: ByteRange(position, LineBreak.first(in: bytes, from: position)))
      default:
        return nil
      }
    }
    return nil
  }

  private func comment(atHeaderOf node: Node) -> Comment? {
    BlockScalar(in: file.bytes, at: node.range.start).comment.map(Comment.init)
  }

  private func appendComments(in gap: Range<Int>, to found: inout [Comment]) {
    var position = gap.lowerBound
    while position < gap.upperBound {
      guard file.bytes[position] == UInt8(ascii: "#") else {
        position += 1
        continue
      }
      let end = LineBreak.first(in: file.bytes, from: position)
      found.append(Comment(range: ByteRange(position, end)))
      position = end
    }
  }
}
