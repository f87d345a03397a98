import SourceText

extension TreeBuilder {
  /// Opens the list or mapping whose start the parser has just read.
  mutating func open(
    _ kind: Node.Kind, style: Node.Style, _ parser: borrowing EventParser
  ) throws(SyntaxProblem) {
    var start = cursor.offset(ofScalar: parser.startMark)
    let end = cursor.offset(ofScalar: parser.endMark)
    let given = parser.collectionProperties(kind)
    var scanned: PropertyScanner?
    if given.anchor || given.tag != nil {
      let scanner = PropertyScanner(
        bytes, from: start, limit: bytes.count, expectsAnchor: given.anchor, expectsTag: given.tag != nil)
      scanned = scanner
      start = scanner.contentStart
    }
    guard open.count < limits.depth else {
      throw SyntaxProblem(.tooDeep(limit: limits.depth), at: ByteRange(start, min(start + 1, bytes.count)))
    }
    let id = try append(
      kind, style: style, range: ByteRange(at: start), content: .children, properties: scanned != nil)
    var anchor: Int?
    if let scanned {
      properties.append(
        NodeProperties(node: id, anchor: scanned.anchor, tag: scanned.tag, tagName: given.tag))
      anchor = scanned.anchor.map { declare($0, of: id, nodes: expandedCount - 1, isOpen: true) }
    }
    // A pair that stands alone in a flow list is a flow mapping without brackets.
    let endsWithBracket =
      style == .flow && end > start && (kind == .sequence || bytes[end - 1] == UInt8(ascii: "{"))
    contentEnd = endsWithBracket ? end : max(contentEnd, start)
    open.append(
      OpenCollection(
        node: id, kind: kind, endsWithBracket: endsWithBracket, anchor: anchor, deepest: open.count + 1))
  }

  /// Closes the innermost collection, whose end the parser has just read.
  mutating func close(_ parser: borrowing EventParser) {
    guard let closed = open.popLast() else { return }
    if closed.endsWithBracket { contentEnd = cursor.offset(ofScalar: parser.endMark) }
    let index = closed.node.index
    nodes[index].range = ByteRange(nodes[index].range.start, contentEnd)
    nodes[index].next = NodeID(nodes.count)
    if let anchor = closed.anchor {
      anchors.close(anchor, nodes: expandedCount, height: closed.deepest - open.count)
    }
    if let top = open.indices.last { open[top].deepest = max(open[top].deepest, closed.deepest) }
  }
}
