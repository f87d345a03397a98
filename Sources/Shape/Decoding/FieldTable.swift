public import YAMLSyntax

/// A record's field names, laid out for matching keys in the order in which authors tend to give them.
public struct FieldTable: Sendable {
  @usableFromInline package let record: RecordDescription
  private let names: [[UInt8]]

  /// The fields that must be there, as bits by position.
  let required: UInt64

  @usableFromInline package init(_ record: RecordDescription) {
    precondition(record.fields.count <= 64, "a record has at most 64 fields")
    self.record = record
    self.names = record.fields.map { Array($0.name.utf8) }
    self.required = record.fields.enumerated().reduce(0) { bits, field in
      field.element.isRequired ? bits | 1 << UInt64(field.offset) : bits
    }
  }

  /// The position of the field that a key names, looked for from `start` on; nothing where there is none.
  fileprivate func index(of key: NodeID, in tree: SyntaxTree, from start: Int) -> Int? {
    tree.withBytes(of: key) { bytes in
      for step in 0..<names.count {
        var index = start + step
        if index >= names.count { index -= names.count }
        if equal(names[index], bytes) { return index }
      }
      return nil
    }
  }
}

/// A walk over the fields that one mapping gives.
public struct FieldVisit {
  fileprivate var entries: GivenEntries

  /// Where authors tend to give the next field.
  fileprivate var expected = 0

  /// The fields met, as bits by position.
  fileprivate(set) var seen: UInt64 = 0

  /// The keys that name no field.
  fileprivate(set) var unknown: [NodeID] = []
}

extension LocatedDecoder {
  /// Begins to go over the fields that the mapping at `node` gives; where it cannot be read as the record, a finding
  /// and nothing.
  @usableFromInline
  package mutating func visitFields(of node: NodeID, _ table: FieldTable) -> FieldVisit? {
    expectRecord(at: node, table) ? FieldVisit(entries: givenEntries(of: node)) : nil
  }

  /// The position in the table of the next field that is known, with the node of its value; nothing behind the last.
  @usableFromInline
  package func nextField(of visit: inout FieldVisit, _ table: FieldTable) -> (index: Int, node: NodeID)? {
    while let entry = visit.entries.next() {
      guard let index = table.index(of: entry.key, in: tree, from: visit.expected) else {
        visit.unknown.append(entry.key)
        continue
      }
      visit.expected = index + 1
      visit.seen |= 1 << UInt64(index)
      return (index, entry.value)
    }
    return nil
  }
}

private func equal(_ name: [UInt8], _ bytes: Span<UInt8>) -> Bool {
  guard name.count == bytes.count else { return false }
  for index in name.indices where name[index] != bytes[index] { return false }
  return true
}
