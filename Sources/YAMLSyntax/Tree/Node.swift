public import SourceText

/// One node of the tree: a scalar, a list, a mapping or an alias, with the bytes that it covers.
public struct Node: Sendable {
  /// What the node is made of.
  public enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
    case alias
  }

  /// How the node is written. Scalars and collections have styles of their own; an alias is `plain`.
  public enum Style: UInt8, Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    case literal
    case folded
    case block
    case flow
  }

  /// What the node is to its parent.
  public enum Role: UInt8, Sendable {
    case root
    case item
    case key
    case value
  }

  /// The node's own text: without anchor and tag, with quotes and brackets.
  ///
  /// - A block collection ends where its last content ends.
  /// - A block scalar starts at its `|` or `>` and ends with its last line of more than spaces, without
  ///   the ending.
  /// - An empty node has an empty range: after its anchor and tag, or else directly after the `:`, `-`, `?` or
  ///   `---` that announces it, or else where the content before it ends.
  package internal(set) var range: ByteRange

  @usableFromInline var parent: NodeID

  /// An item's index, a value's key, a root's document number.
  @usableFromInline var place: UInt32

  /// The first node that is not part of this one.
  @usableFromInline var next: NodeID
  @usableFromInline var content: Content
  @usableFromInline package let kind: Kind
  @usableFromInline package let style: Style
  @usableFromInline package let role: Role
  @usableFromInline var hasProperties: Bool

  /// Whether this is a mapping with a merge key (`<<`).
  package internal(set) var hasMergeKey = false

  /// Where a node's value is found.
  @usableFromInline
  enum Content: Sendable {
    /// A scalar whose value stands in the file as it is.
    case written(ByteRange)
    /// A scalar whose value was unquoted or folded into the tree's side buffer.
    case decoded(ByteRange)
    /// An alias and the node that it stands for.
    case target(NodeID)
    /// A collection; its nodes follow it in the arena.
    case children
  }
}
