import SourceText
package import YAMLSyntax

/// How places in a document are named: `responsibilities.M3[2]`, with list items by id where they have one.
package struct DocumentPaths: Sendable {
  private let tree: SyntaxTree

  /// The fields that name an item of a list, most telling first.
  private let itemNames: [String]

  package init(_ tree: SyntaxTree, itemNames: [String]) {
    self.tree = tree
    self.itemNames = itemNames
  }

  /// The path as a person reads it; positions in lists count from 0.
  package func path(of node: NodeID) -> String {
    path(of: node) { item, index in name(ofItem: item) ?? String(index) }
  }

  /// The path as fingerprints use it: an item without an id goes by its text, never by its position.
  package func stablePath(of node: NodeID) -> String {
    path(of: node) { item, _ in name(ofItem: item) ?? "=" + content(of: item) }
  }

  /// What a node says, however it is laid out and quoted, and in whatever order its fields stand; an alias says no
  /// more than its name.
  package func content(of node: NodeID) -> String {
    switch tree[node].kind {
    case .scalar: normalized(tree.text(of: node))
    case .alias: tree.file.text(in: tree[node].range)
    case .sequence: tree.items(of: node).map(content).joined(separator: "\n")
    case .mapping:
      tree.entries(of: node).map { "\(content(of: $0.key)): \(content(of: $0.value))" }.sorted().joined(
        separator: "\n")
    }
  }

  /// `text` with runs of white space folded to one space.
  package func normalized(_ text: String) -> String {
    text.utf8.isFolded ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func path(of node: NodeID, item: (NodeID, Int) -> String) -> String {
    var nodes = [node]
    nodes.reserveCapacity(8)
    while let parent = tree.parent(of: nodes[nodes.count - 1]) { nodes.append(parent) }
    var path = ""
    for node in nodes.reversed() {
      if let key = tree[node].role == .key ? node : tree.key(for: node) {
        if !path.isEmpty { path += "." }
        path += tree.text(of: key)
      } else if let index = tree.index(of: node) {
        path += "["
        path += item(node, index)
        path += "]"
      }
    }
    return path
  }

  private func name(ofItem item: NodeID) -> String? {
    for name in itemNames {
      for entry in tree.entries(of: item) where tree.scalar(entry.key, equals: name.utf8) {
        let text = tree.text(of: entry.value)
        return text.isEmpty ? nil : text
      }
    }
    return nil
  }
}

extension String.UTF8View {
  /// Whether it is plainly without white space but for single spaces between words.
  fileprivate var isFolded: Bool {
    var last = UInt8(ascii: " ")
    for byte in self {
      if byte >= 0x7F || byte < UInt8(ascii: " ") { return false }
      if byte == UInt8(ascii: " "), last == UInt8(ascii: " ") { return false }
      last = byte
    }
    return last != UInt8(ascii: " ") || isEmpty
  }
}
