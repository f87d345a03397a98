extension SyntaxTree {
  /// The collection that holds the node; nil for a root.
  @inlinable
  package func parent(of id: NodeID) -> NodeID? {
    let node = nodes[id.index]
    return node.role == .root ? nil : node.parent
  }

  /// The key that a mapping's value stands under; nil for items, keys and roots.
  @inlinable
  package func key(for id: NodeID) -> NodeID? {
    let node = nodes[id.index]
    return node.role == .value ? NodeID(rawValue: node.place) : nil
  }

  /// The position of an item in its list, from 0; nil for nodes that are not items.
  @inlinable
  package func index(of id: NodeID) -> Int? {
    let node = nodes[id.index]
    return node.role == .item ? Int(node.place) : nil
  }
}
