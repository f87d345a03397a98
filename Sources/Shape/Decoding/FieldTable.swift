package import YAMLSyntax

/// A record's field names, laid out for matching keys in the order in which authors tend to give them.
package struct FieldTable: Sendable {
  package let record: RecordDescription
  private let names: [[UInt8]]

  /// The fields that must be there, as bits by position.
  let required: UInt64

  package init(_ record: RecordDescription) {
    precondition(record.fields.count <= 64, "a record has at most 64 fields")
    self.record = record
    self.names = record.fields.map { Array($0.name.utf8) }
    self.required = record.fields.enumerated().reduce(0) { bits, field in
      field.element.isRequired ? bits | 1 << UInt64(field.offset) : bits
    }
  }

  /// The position of the field that a key names, remembered in `visit`; nothing where the record has no such field.
  package func index(of key: NodeID, in tree: SyntaxTree, after visit: inout FieldVisit) -> Int? {
    tree.withBytes(of: key) { bytes in
      for step in 0..<names.count {
        var index = visit.next + step
        if index >= names.count { index -= names.count }
        guard equal(names[index], bytes) else { continue }
        visit.next = index + 1
        visit.seen |= 1 << UInt64(index)
        return index
      }
      visit.unknown.append(key)
      return nil
    }
  }
}

/// The fields of one record met so far.
package struct FieldVisit: Sendable {
  /// Where the search for the next key begins.
  var next = 0

  /// The fields met, as bits by position.
  var seen: UInt64 = 0

  /// The keys that name no field.
  var unknown: [NodeID] = []

  package init() {}
}

private func equal(_ name: [UInt8], _ bytes: Span<UInt8>) -> Bool {
  guard name.count == bytes.count else { return false }
  for index in name.indices where name[index] != bytes[index] { return false }
  return true
}
