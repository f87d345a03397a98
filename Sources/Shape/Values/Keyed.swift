public import YAMLSyntax

/// The entries of a mapping whose keys the author chose, in the order they were given.
@usableFromInline
package struct Keyed<Value: Sendable>: Sendable {
  @usableFromInline
  package struct Entry: Sendable {
    @usableFromInline package let key: String
    @usableFromInline package let keyNode: NodeID
    @usableFromInline package let field: Field<Value>

    @inlinable
    package init(key: String, keyNode: NodeID, field: Field<Value>) {
      self.key = key
      self.keyNode = keyNode
      self.field = field
    }
  }

  @usableFromInline package let entries: [Entry]

  @inlinable
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The field under `key`; absent where the mapping has none.
  @inlinable
  package subscript(key: String) -> Field<Value> {
    entries.first { $0.key == key }?.field ?? .absent
  }

  /// The keys in their order.
  @inlinable package var keys: [String] { entries.map { $0.key } }

  /// The entries that could be read.
  @inlinable package var values: [(key: String, value: Value)] {
    entries.compactMap { entry in entry.field.value.map { (entry.key, $0) } }
  }
}
