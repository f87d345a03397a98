public import YAMLSyntax

/// One field of a record: how it is described, and how it gets into a `Root`.
public struct Member<Root: Sendable>: Sendable {
  @usableFromInline package let description: FieldDescription
  @usableFromInline let read: @Sendable (inout Root, NodeID, inout LocatedDecoder) -> Void
  @usableFromInline let markBroken: @Sendable (inout Root, NodeID, inout LocatedDecoder) -> Void

  @inlinable
  init<Value>(
    _ name: String, isRequired: Bool, _ set: @escaping @Sendable (inout Root, Field<Value>) -> Void,
    _ shape: Shape<Value>, _ summary: String
  ) {
    let description = FieldDescription(
      name: name, isRequired: isRequired, summary: summary, shape: shape.description)
    self.description = description
    self.read = { root, node, decoder in
      let field = shape.decode(node, with: &decoder)
      if field.isBroken { decoder.noteUnread(description.shape) }
      set(&root, field)
    }
    self.markBroken = { root, node, decoder in
      decoder.noteUnread(description.shape)
      set(&root, .broken(node))
    }
  }

  /// A field that every such record has; `set` puts it in its place.
  @inlinable
  package static func required<Value>(
    _ name: String, _ set: @escaping @Sendable (inout Root, Field<Value>) -> Void, _ shape: Shape<Value>,
    _ summary: String
  ) -> Member {
    Member(name, isRequired: true, set, shape, summary)
  }

  /// A field that the author may leave out; `set` puts it in its place.
  @inlinable
  package static func optional<Value>(
    _ name: String, _ set: @escaping @Sendable (inout Root, Field<Value>) -> Void, _ shape: Shape<Value>,
    _ summary: String
  ) -> Member {
    Member(name, isRequired: false, set, shape, summary)
  }
}

extension Shape {
  /// A mapping with known fields, read into a value that starts out `empty`; `hasShorthand` tells that a plain text
  /// may stand in its place.
  @inlinable
  package static func record(
    _ name: String, _ summary: String, empty: Value, hasShorthand: Bool = false, _ members: [Member<Value>]
  ) -> Shape {
    let table = FieldTable(
      RecordDescription(
        name: name, summary: summary, fields: members.map { $0.description }, hasShorthand: hasShorthand))
    return Shape(.record(table.record)) { node, decoder in
      guard var visit = decoder.visitFields(of: node, table) else { return nil }
      var value = empty
      while let field = decoder.nextField(of: &visit, table) {
        members[field.index].read(&value, field.node, &decoder)
      }
      guard let misspelt = decoder.reportFields(of: node, visit, table) else { return nil }
      for field in misspelt {
        members[field.index].markBroken(&value, field.node, &decoder)
      }
      return value
    }
  }
}
