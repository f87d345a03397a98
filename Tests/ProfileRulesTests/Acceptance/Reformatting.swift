import Shape
import SourceText
import YAMLSyntax

/// Writes a file again in another layout and with other quotes, so that it says the same.
struct Reformatting {
  /// Whether lists are turned round.
  let isReversing: Bool

  /// The depth from which collections stand between brackets.
  let flowDepth: Int

  /// The file in another layout; nothing where it is no YAML, or holds aliases.
  func reformatted(_ file: SourceFile) -> String? {
    guard let tree = try? SyntaxTree(reading: file), let root = tree.roots.first,
      !tree.ids.contains(where: { tree[$0].kind == .alias })
    else { return nil }
    return block(root, of: tree, indentation: 0).drop { $0.isNewline } + "\n"
  }

  private func block(_ node: NodeID, of tree: SyntaxTree, indentation: Int) -> String {
    let margin = "\n" + String(repeating: " ", count: indentation)
    if indentation / 3 >= flowDepth || isEmpty(node, in: tree) { return " " + flow(node, of: tree) }
    switch tree[node].kind {
    case .scalar, .alias: return " " + scalar(node, of: tree)
    case .sequence:
      return items(of: node, in: tree).map {
        margin + "-" + block($0, of: tree, indentation: indentation + 3)
      }.joined()
    case .mapping:
      return tree.entries(of: node).map { key, value in
        margin + scalar(key, of: tree) + ":" + block(value, of: tree, indentation: indentation + 3)
      }.joined()
    }
  }

  private func flow(_ node: NodeID, of tree: SyntaxTree) -> String {
    switch tree[node].kind {
    case .scalar, .alias: scalar(node, of: tree)
    case .sequence: "[" + items(of: node, in: tree).map { flow($0, of: tree) }.joined(separator: ",  ") + "]"
    case .mapping:
      "{ "
        + tree.entries(of: node).map { "\(scalar($0.key, of: tree)): \(flow($0.value, of: tree))" }
        .joined(separator: ", ") + "}"
    }
  }

  private func items(of node: NodeID, in tree: SyntaxTree) -> [NodeID] {
    let items = Array(tree.items(of: node))
    return isReversing && !hasOrder(node, in: tree) ? items.reversed() : items
  }

  /// Whether the order of a list says something: the steps of a vocabulary of escalation, lowest first, and in a review
  /// the seats of a panel, their scores and the text that was judged.
  private func hasOrder(_ list: NodeID, in tree: SyntaxTree) -> Bool {
    guard let parent = tree.parent(of: list) else { return false }
    let names = [list, parent].map { tree.key(for: $0).map { tree.text(of: $0) } }
    let isOrdered =
      ["panel", "judged"].contains(names[0]) || ["escalation", "scores"].contains(names[1])
    return isOrdered || (tree[parent].kind == .sequence && hasOrder(parent, in: tree))
  }

  private func isEmpty(_ node: NodeID, in tree: SyntaxTree) -> Bool {
    switch tree[node].kind {
    case .sequence: tree.items(of: node).isEmpty
    case .mapping: !tree.entries(of: node).contains { _ in true }
    case .scalar, .alias: false
    }
  }

  /// A scalar with other quotes; what is no text stays as it is.
  private func scalar(_ node: NodeID, of tree: SyntaxTree) -> String {
    let text = tree.text(of: node)
    if tree[node].style == .plain {
      let isText = text.first.map { $0.isLetter } ?? false
      if !isText || ["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased()) {
        return text
      }
    }
    return tree[node].role == .key
      ? flowScalar(text) : "\"" + flowScalar(text + ":").dropFirst().dropLast(2) + "\""
  }
}
