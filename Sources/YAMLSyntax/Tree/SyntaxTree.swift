public import SourceText

// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable package` members of a public
// type in other modules, but not those of a package type.

/// A YAML file as a tree of nodes, each with its exact bytes.
///
/// The nodes lie in one array in the order of the file, a collection directly before its content. Values stay
/// where they are, in the file's bytes; only what had to be unquoted or folded is copied, into one side buffer.
public struct SyntaxTree: Sendable {
  @usableFromInline package let file: SourceFile

  /// Whether every byte of the file, apart from a byte order mark, is ASCII.
  package let isASCII: Bool

  /// The root of each YAML document in the file; none for a file of white space and comments.
  package let roots: [NodeID]

  /// What is wrong without keeping the file from being read, in the order of the file.
  package internal(set) var problems: [SyntaxProblem] = []

  @usableFromInline let nodes: [Node]
  @usableFromInline let decoded: [UInt8]

  /// The anchors and tags of those nodes that have any, in the order of the nodes.
  let properties: [NodeProperties]

  init(
    file: SourceFile, isASCII: Bool, roots: [NodeID], nodes: [Node], decoded: [UInt8],
    properties: [NodeProperties]
  ) {
    self.file = file
    self.isASCII = isASCII
    self.roots = roots
    self.nodes = nodes
    self.decoded = decoded
    self.properties = properties
  }

  /// The number of nodes, aliases counted once.
  @inlinable package var count: Int { nodes.count }

  /// All nodes in the order in which the file opens them.
  @inlinable package var ids: some Sequence<NodeID> { nodes.indices.lazy.map { NodeID($0) } }

  @inlinable
  package subscript(id: NodeID) -> Node { nodes[id.index] }

  /// Whether the tree has a node of this number, as one of the same file had that was read before.
  package func holds(_ id: NodeID) -> Bool { nodes.indices.contains(id.index) }

  /// The node that an alias stands for; any other node stands for itself.
  @inlinable
  package func resolved(_ id: NodeID) -> NodeID {
    if case .target(let target) = nodes[id.index].content { target } else { id }
  }
}
