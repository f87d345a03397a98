package import YAMLSyntax

/// One field of a record: how it is described, and how it gets into a `Root`.
package struct Member<Root: Sendable>: Sendable {
  package let description: FieldDescription
  package let read: @Sendable (inout Root, NodeID, inout LocatedDecoder) -> Void
  package let markBroken: @Sendable (inout Root, NodeID, inout LocatedDecoder) -> Void

  @inlinable
  package init<Value>(
    _ description: FieldDescription, _ path: any WritableKeyPath<Root, Field<Value>> & Sendable,
    _ shape: Shape<Value>
  ) {
    self.description = description
    self.read = { root, node, decoder in
      let field = shape.decode(node, with: &decoder)
      if field.isBroken { decoder.noteUnread(description.shape) }
      root[keyPath: path] = field
    }
    self.markBroken = { root, node, decoder in
      decoder.noteUnread(description.shape)
      root[keyPath: path] = .broken(node)
    }
  }

  /// A field that every such record has.
  @inlinable
  package static func required<Value>(
    _ name: String, _ path: any WritableKeyPath<Root, Field<Value>> & Sendable, _ shape: Shape<Value>,
    _ summary: String
  ) -> Member {
    Member(
      FieldDescription(name: name, isRequired: true, summary: summary, shape: shape.description), path, shape)
  }

  /// A field that the author may leave out.
  @inlinable
  package static func optional<Value>(
    _ name: String, _ path: any WritableKeyPath<Root, Field<Value>> & Sendable, _ shape: Shape<Value>,
    _ summary: String
  ) -> Member {
    Member(
      FieldDescription(name: name, isRequired: false, summary: summary, shape: shape.description), path, shape
    )
  }
}

extension Shape {
  /// A mapping with known fields, read into a value that starts out `empty`.
  @inlinable
  package static func record(
    _ name: String, _ summary: String, empty: Value, _ members: [Member<Value>]
  ) -> Shape {
    let table = FieldTable(
      RecordDescription(name: name, summary: summary, fields: members.map(\.description)))
    return Shape(.record(table.record)) { node, decoder in
      guard decoder.expectRecord(at: node, table) else { return nil }
      var value = empty
      var visit = FieldVisit()
      for entry in decoder.tree.mergedEntries(of: node) where !decoder.isRepeated(entry.key) {
        if let index = table.index(of: entry.key, in: decoder.tree, after: &visit) {
          members[index].read(&value, entry.value, &decoder)
        }
      }
      for (index, node) in decoder.reportFields(of: node, visit, table) {
        members[index].markBroken(&value, node, &decoder)
      }
      return value
    }
  }
}
