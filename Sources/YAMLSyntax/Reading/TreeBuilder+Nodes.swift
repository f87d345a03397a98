import SourceText

extension TreeBuilder {
  /// Adds a node to the innermost open collection, or as a root.
  @inline(__always)
  mutating func append(
    _ kind: Node.Kind, style: Node.Style, range: ByteRange, content: Node.Content, properties: Bool
  ) throws(SyntaxProblem) -> NodeID {
    guard expandedCount < limits.nodes else {
      throw SyntaxProblem(.tooManyNodes(limit: limits.nodes), at: range)
    }
    expandedCount += 1
    let id = NodeID(nodes.count)
    let (role, parent, place) = position(of: id)
    nodes.append(
      Node(
        range: range, parent: parent, place: place, next: NodeID(nodes.count + 1), content: content,
        kind: kind,
        style: style, role: role, hasProperties: properties))
    return id
  }

  /// What the next node is to its parent.
  @inline(__always)
  private mutating func position(of id: NodeID) -> (Node.Role, parent: NodeID, place: UInt32) {
    let top = open.count - 1
    guard top >= 0 else {
      roots.append(id)
      return (.root, id, UInt32(roots.count - 1))
    }
    defer { open[top].count += 1 }
    let parent = open[top].node
    if open[top].kind == .sequence { return (.item, parent, open[top].count) }
    if let key = open[top].key {
      open[top].key = nil
      return (.value, parent, key.rawValue)
    }
    open[top].key = id
    return (.key, parent, 0)
  }

  /// Adds the alias that the parser has just read.
  mutating func addAlias(_ parser: borrowing EventParser) throws(SyntaxProblem) {
    let start = cursor.offset(ofScalar: parser.startMark)
    let range = ByteRange(start, cursor.offset(ofScalar: parser.endMark))
    let name = String(decoding: bytes[(start + 1)..<range.end], as: UTF8.self)
    guard let anchor = anchors.use(name) else {
      throw SyntaxProblem(.undefinedAlias(name), at: range)
    }
    guard !anchor.isOpen else {
      throw SyntaxProblem(.recursiveAlias(name), at: range, related: [anchor.range])
    }
    guard open.count + anchor.height <= limits.depth else {
      throw SyntaxProblem(.tooDeep(limit: limits.depth), at: range)
    }
    guard anchor.nodes <= limits.nodes - expandedCount else {
      throw SyntaxProblem(.tooManyNodes(limit: limits.nodes), at: range)
    }
    _ = try append(.alias, style: .plain, range: range, content: .target(anchor.node), properties: false)
    expandedCount += anchor.nodes - 1
    contentEnd = range.end
    if let top = open.indices.last { open[top].deepest = max(open[top].deepest, open.count + anchor.height) }
  }

  /// Notes a node's anchor and returns its number.
  mutating func declare(_ range: ByteRange, of node: NodeID, nodes: Int, isOpen: Bool) -> Int {
    let name = String(decoding: bytes[(range.start + 1)..<range.end], as: UTF8.self)
    return anchors.add(Anchors.Anchor(node: node, name: name, range: range, nodes: nodes, isOpen: isOpen))
  }
}
