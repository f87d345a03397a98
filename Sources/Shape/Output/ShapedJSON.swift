package import CanonicalJSON
package import YAMLSyntax

extension ShapeDescription {
  /// A node as JSON, each scalar read as this shape reads it: a text stays a text, whatever it looks like.
  ///
  /// What does not fit the shape is handed over as what it is, for a validator to refuse; nothing is reported.
  package func json(of node: NodeID, in tree: SyntaxTree) -> JSON {
    switch tree[tree.resolved(node)].kind {
    case .mapping: object(node, in: tree)
    case .sequence: .array(tree.items(of: node).map { element.json(of: $0, in: tree) })
    case .scalar, .alias: scalar(node, in: tree)
    }
  }

  private func object(_ node: NodeID, in tree: SyntaxTree) -> JSON {
    var members: [JSON.Member] = []
    for (key, value) in tree.mergedEntries(of: node) {
      let name = tree.text(of: key)
      if members.contains(where: { $0.name == name }) { continue }
      members.append(.init(name, shape(under: name).json(of: value, in: tree)))
    }
    return .object(members)
  }

  private func scalar(_ node: NodeID, in tree: SyntaxTree) -> JSON {
    let text = tree.text(of: node)
    guard tree[tree.resolved(node)].style == .plain else { return .string(text) }
    if text.isEmpty { return .null }
    return switch self {
    case .integer, .constant(.integer): wholeNumber(text).map { .integer($0) } ?? .string(text)
    case .number: decimalNumber(text).map { .number($0) } ?? .string(text)
    case .boolean: Bool(text).map { .boolean($0) } ?? .string(text)
    case .either(let shorthand, _): shorthand.scalar(node, in: tree)
    default: .string(text)
    }
  }

  /// The shape of list items, where a list can stand here.
  private var element: ShapeDescription {
    switch self {
    case .list(let element, _): element
    case .either(.list(let element, _), _), .either(_, .list(let element, _)): element
    default: .scalar
    }
  }

  /// The shape of the value under a key, where a mapping can stand here.
  private func shape(under name: String) -> ShapeDescription {
    switch self {
    case .record(let record): record.fields.first { $0.name == name }?.shape ?? .scalar
    case .keyed(_, let value): value
    case .either(_, let full): full.shape(under: name)
    default: .scalar
    }
  }
}
