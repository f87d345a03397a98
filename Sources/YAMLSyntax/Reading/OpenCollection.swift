/// A collection whose end has not been read yet.
struct OpenCollection {
  let node: NodeID
  let kind: Node.Kind

  /// Whether the end is a bracket; a block ends with its content, and so does a single pair in a flow list.
  let endsWithBracket: Bool

  /// The number of its anchor.
  let anchor: Int?

  /// How many nodes it holds directly.
  var count: UInt32 = 0

  /// The key whose value comes next.
  var key: NodeID?

  /// The greatest depth reached within it, aliases followed.
  var deepest: Int
}
