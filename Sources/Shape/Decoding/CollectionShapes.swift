public import YAMLSyntax

extension Shape {
  /// A list of `element`s, with at least one item unless it `mayBeEmpty`.
  @inlinable
  package static func list<Element>(of element: Shape<Element>, mayBeEmpty: Bool = false) -> Shape
  where Value == Listed<Element> {
    let description = ShapeDescription.list(of: element.description, mayBeEmpty: mayBeEmpty)
    return Shape(description) { node, decoder in
      guard let items = decoder.items(of: node, as: description, mayBeEmpty: mayBeEmpty) else { return nil }
      var fields: [Field<Element>] = []
      fields.reserveCapacity(items.count)
      for item in items { fields.append(element.decode(item, with: &decoder)) }
      return Listed(fields)
    }
  }

  /// A mapping whose keys the author chooses, each read by `key`, with at least one entry.
  @inlinable
  package static func keyed<Element>(by key: Shape<String>, of element: Shape<Element>) -> Shape
  where Value == Keyed<Element> {
    let description = ShapeDescription.keyed(by: key.description, of: element.description)
    return Shape(description) { node, decoder in
      guard let given = decoder.entries(of: node, as: description) else { return nil }
      var entries: [Keyed<Element>.Entry] = []
      entries.reserveCapacity(given.count)
      for entry in given {
        let name = key.decode(entry.key, with: &decoder)
        let field = element.decode(entry.value, with: &decoder)
        if field.isBroken {
          decoder.noteBroken(definedBy: entry.key)
          decoder.noteUnread(element.description)
        }
        if let name = name.value { entries.append(.init(key: name, keyNode: entry.key, field: field)) }
      }
      return Keyed(entries)
    }
  }

  /// A scalar read as `shorthand`, or a collection read as `full`.
  @inlinable
  package static func either(_ shorthand: Shape, or full: Shape) -> Shape {
    Shape(.either(shorthand.description, or: full.description)) { node, decoder in
      decoder.isScalar(node) ? shorthand.read(node, &decoder) : full.read(node, &decoder)
    }
  }

  /// A mapping read as `second`, or anything else read as the list `first`.
  @inlinable
  package static func either(list first: Shape, or second: Shape) -> Shape {
    Shape(.either(first.description, or: second.description)) { node, decoder in
      decoder.isList(node) || decoder.isScalar(node)
        ? first.read(node, &decoder) : second.read(node, &decoder)
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
