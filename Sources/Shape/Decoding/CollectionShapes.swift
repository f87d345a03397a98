import Diagnostics
package import YAMLSyntax

extension Shape {
  /// A list of `element`s, with at least one item unless it `mayBeEmpty`.
  @inlinable
  package static func list<Element>(of element: Shape<Element>, mayBeEmpty: Bool = false) -> Shape
  where Value == Listed<Element> {
    let description = ShapeDescription.list(of: element.description, mayBeEmpty: mayBeEmpty)
    return Shape(description) { node, decoder in
      guard decoder.expect(.sequence, at: node, as: description) else { return nil }
      var fields: [Field<Element>] = []
      for item in decoder.tree.items(of: node) { fields.append(element.decode(item, with: &decoder)) }
      guard mayBeEmpty || !fields.isEmpty else { return decoder.refuseEmpty(node, as: description) }
      return Listed(fields)
    }
  }

  /// A mapping whose keys the author chooses, each read by `key`, with at least one entry.
  @inlinable
  package static func keyed<Element>(by key: Shape<String>, of element: Shape<Element>) -> Shape
  where Value == Keyed<Element> {
    let description = ShapeDescription.keyed(by: key.description, of: element.description)
    return Shape(description) { node, decoder in
      guard decoder.expect(.mapping, at: node, as: description) else { return nil }
      var entries: [Keyed<Element>.Entry] = []
      for entry in decoder.tree.mergedEntries(of: node) where !decoder.isRepeated(entry.key) {
        let name = key.decode(entry.key, with: &decoder)
        let field = element.decode(entry.value, with: &decoder)
        if field.isBroken {
          decoder.noteBroken(definedBy: entry.key)
          decoder.noteUnread(element.description)
        }
        if let name = name.value { entries.append(.init(key: name, keyNode: entry.key, field: field)) }
      }
      guard decoder.hasEntries(node) else { return decoder.refuseEmpty(node, as: description) }
      return Keyed(entries)
    }
  }

  /// A scalar read as `shorthand`, or a collection read as `full`.
  @inlinable
  package static func either(_ shorthand: Shape, or full: Shape) -> Shape {
    let description = ShapeDescription.either(shorthand.description, or: full.description)
    return Shape(description) { node, decoder in
      if decoder.isScalar(node) { return shorthand.read(node, &decoder) }
      return full.read(node, &decoder)
    }
  }

  /// A list read as `first`, or anything else read as `second`.
  @inlinable
  package static func either(list first: Shape, or second: Shape) -> Shape {
    let description = ShapeDescription.either(first.description, or: second.description)
    return Shape(description) { node, decoder in
      decoder.isList(node) ? first.read(node, &decoder) : second.read(node, &decoder)
    }
  }

  /// The same shape, with its value and the node that holds it turned into another value.
  @inlinable
  package func located<Result>(_ transform: @escaping @Sendable (Value, NodeID) -> Result) -> Shape<Result> {
    Shape<Result>(description) { node, decoder in read(node, &decoder).map { transform($0, node) } }
  }

  /// The same shape, with its value turned into another.
  @inlinable
  package func map<Result>(_ transform: @escaping @Sendable (Value) -> Result) -> Shape<Result> {
    Shape<Result>(description) { node, decoder in read(node, &decoder).map(transform) }
  }
}

extension LocatedDecoder {
  package func isScalar(_ node: NodeID) -> Bool { tree[tree.resolved(node)].kind == .scalar }

  package func isList(_ node: NodeID) -> Bool { tree[tree.resolved(node)].kind == .sequence }

  package func hasEntries(_ node: NodeID) -> Bool { tree.entries(of: node).contains { _ in true } }

  /// Whether `node` is a collection of the kind; else a finding.
  package mutating func expect(_ kind: Node.Kind, at node: NodeID, as shape: ShapeDescription) -> Bool {
    let target = tree[tree.resolved(node)]
    if target.kind == kind { return true }
    if target.kind == .scalar, target.style == .plain, tree.bytes(of: node).isEmpty {
      let nothing: Bool? = refuseEmpty(node, as: shape)
      return nothing ?? false
    }
    let given = target.kind == .scalar ? quoted(tree.text(of: node)) : tree.noun(of: node)
    findings.report(
      .wrongType, at: node, range: findings.firstLine(of: node),
      "\(name(of: node)) must be \(shape.noun), but is \(given)", notes: collectionHelp(node, as: shape))
    return false
  }

  private func collectionHelp(_ node: NodeID, as shape: ShapeDescription) -> [Note] {
    guard case .list = shape, isScalar(node) else { return [] }
    return [.help("write each item on a line of its own, after `- `")]
  }
}
