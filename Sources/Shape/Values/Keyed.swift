public import YAMLSyntax

/// The entries of a mapping whose keys the author chose, in the order they were given.
public struct Keyed<Value: Sendable>: Sendable {
  /// A key and what stands under it.
  public struct Entry: Sendable {
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
    for entry in entries where entry.key == key { return entry.field }
    return .absent
  }

  /// The keys in their order.
  @inlinable package var keys: [String] { entries.map { $0.key } }

  /// The entries that could be read.
  @inlinable package var values: [(key: String, value: Value)] {
    var values: [(key: String, value: Value)] = []
    values.reserveCapacity(entries.count)
    for entry in entries {
      if case .given(let value, _) = entry.field { values.append((entry.key, value)) }
    }
    return values
  }
}
