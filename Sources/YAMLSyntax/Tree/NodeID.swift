/// A node's place in its tree's arena; nodes are numbered in the order in which the file opens them.
@usableFromInline
package struct NodeID: Hashable, Sendable {
  @usableFromInline package let rawValue: UInt32

  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  @inlinable
  init(_ index: Int) {
    self.rawValue = UInt32(truncatingIfNeeded: index)
  }

  @inlinable var index: Int { Int(rawValue) }
}

extension NodeID: Comparable {
  /// Orders by the place where the node opens in the file.
  @inlinable
  package static func < (left: NodeID, right: NodeID) -> Bool {
    left.rawValue < right.rawValue
  }
}
