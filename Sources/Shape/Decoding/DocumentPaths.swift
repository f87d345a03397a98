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
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func path(of node: NodeID, item: (NodeID, Int) -> String) -> String {
    var parts: [String] = []
    var current = node
    while true {
      if tree[current].role == .key {
        parts.append(tree.text(of: current))
      } else if let key = tree.key(for: current) {
        parts.append(tree.text(of: key))
      } else if let index = tree.index(of: current) {
        parts.append("[\(item(current, index))]")
      }
      guard let parent = tree.parent(of: current) else { break }
      current = parent
    }
    return parts.reversed().reduce(into: "") { path, part in
      if !path.isEmpty, !part.hasPrefix("[") { path += "." }
      path += part
    }
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
