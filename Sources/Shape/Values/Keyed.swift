package import YAMLSyntax

/// The entries of a mapping whose keys the author chose, in the order they were given.
package struct Keyed<Value: Sendable>: Sendable {
  package struct Entry: Sendable {
    package let key: String
    package let keyNode: NodeID
    package let field: Field<Value>

    @inlinable
    package init(key: String, keyNode: NodeID, field: Field<Value>) {
      self.key = key
      self.keyNode = keyNode
      self.field = field
    }
  }

  package let entries: [Entry]

  @inlinable
  package init(_ entries: [Entry]) { self.entries = entries }

  /// The field under `key`; absent where the mapping has none.
  @inlinable
  package subscript(key: String) -> Field<Value> {
    entries.first { $0.key == key }?.field ?? .absent
  }

  /// The keys in their order.
  package var keys: [String] { entries.map(\.key) }

  /// The entries that could be read.
  package var values: [(key: String, value: Value)] {
    entries.compactMap { entry in entry.field.value.map { (entry.key, $0) } }
  }
}
