/// The items of a sequence.
public struct Items: Sequence, IteratorProtocol {
  @usableFromInline let nodes: [Node]
  @usableFromInline var position: NodeID
  @usableFromInline let end: NodeID

  @inlinable
  init(nodes: [Node], of id: NodeID, kind: Node.Kind) {
    self.nodes = nodes
    self.position = NodeID(id.index + 1)
    self.end = nodes[id.index].kind == kind ? nodes[id.index].next : position
  }

  /// Whether no item is left.
  @inlinable package var isEmpty: Bool { position >= end }

  /// The number of items that are left.
  @inlinable package var count: Int { reduce(0) { count, _ in count + 1 } }

  /// The next item.
  @inlinable
  public mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = nodes[position.index].next }
    return position
  }
}

/// The entries of a mapping as they are written.
public struct Entries: Sequence, IteratorProtocol {
  /// A key and its value.
  public typealias Element = (key: NodeID, value: NodeID)

  @usableFromInline var children: Items

  @inlinable
  init(nodes: [Node], of id: NodeID) {
    self.children = Items(nodes: nodes, of: id, kind: .mapping)
  }

  /// The next entry.
  @inlinable
  public mutating func next() -> Element? {
    guard let key = children.next(), let value = children.next() else { return nil }
    return (key, value)
  }
}

extension SyntaxTree {
  /// The items of a sequence, or of the one that an alias stands for; none for other nodes.
  @inlinable
  package func items(of id: NodeID) -> Items {
    Items(nodes: nodes, of: resolved(id), kind: .sequence)
  }

  /// The entries of a mapping as written, or of the one that an alias stands for; none for other nodes.
  @inlinable
  package func entries(of id: NodeID) -> Entries {
    Entries(nodes: nodes, of: resolved(id))
  }
}
