public import YAMLSyntax

/// What may stand at a place in a document, and how it becomes a value.
///
/// A shape is declared once; reading, JSON Schema, reference text and messages all come from it.
public struct Shape<Value: Sendable>: Sendable {
  /// The shape as data.
  @usableFromInline package let description: ShapeDescription

  /// Reads the value at a node. Nothing means that it could not be read, and that a finding says so.
  @usableFromInline package let read: @Sendable (NodeID, inout LocatedDecoder) -> Value?

  @inlinable
  package init(
    _ description: ShapeDescription, read: @escaping @Sendable (NodeID, inout LocatedDecoder) -> Value?
  ) {
    self.description = description
    self.read = read
  }

  /// What an author gave at `node`, read as this shape asks.
  @inlinable
  package func decode(_ node: NodeID, with decoder: inout LocatedDecoder) -> Field<Value> {
    if let value = read(node, &decoder) { .given(value, at: node) } else { .broken(node) }
  }
}
