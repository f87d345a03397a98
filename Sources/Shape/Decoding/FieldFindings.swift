import Diagnostics
public import YAMLSyntax

extension LocatedDecoder {
  /// Whether `node` is a mapping that can be read as the record; else a finding.
  mutating func expectRecord(at node: NodeID, _ table: FieldTable) -> Bool {
    guard
      tree[tree.resolved(node)].kind == .mapping || expect(.mapping, at: node, as: .record(table.record))
    else { return false }
    guard tree.entries(of: node).contains(where: { _ in true }) else {
      let nothing: Bool? = refuseEmpty(node, as: .record(table.record))
      return nothing ?? false
    }
    return true
  }

  /// Reports a mapping with one key, which names no field, if a colon made it of a sentence; false if not.
  private mutating func reportSentence(at node: NodeID, only key: NodeID, _ table: FieldTable) -> Bool {
    let given = tree.text(of: key)
    let isSentence =
      if given.contains(" ") {
        tree.index(of: node) != nil || table.record.hasShorthand
      } else {
        table.record.hasShorthand && closest(to: given, among: table.record.fields.map(\.name)) == nil
      }
    return isSentence && reportColon(at: node)
  }

  /// Reports the keys that name no field and the required fields that are missing.
  ///
  /// - Returns: The fields that a misspelt key was meant to be, each with the value given there: they are broken,
  ///   not absent. Nothing where the mapping is a sentence that holds a colon.
  @usableFromInline package mutating func reportFields(
    of node: NodeID, _ visit: FieldVisit, _ table: FieldTable
  ) -> [(index: Int, node: NodeID)]? {
    var missing = table.required & ~visit.seen
    if visit.unknown.isEmpty, missing == 0 { return [] }
    if visit.seen == 0, visit.unknown.count == 1, reportSentence(at: node, only: visit.unknown[0], table) {
      return nil
    }
    var misspelt: [(index: Int, node: NodeID)] = []
    for key in visit.unknown {
      let index = reportUnknown(key, in: node, visit, table)
      guard let index, let value = value(under: key, in: node) else { continue }
      misspelt.append((index, value))
      missing &= ~(1 << UInt64(index))
    }
    for index in table.record.fields.indices where missing & 1 << UInt64(index) != 0 {
      noteUnread(table.record.fields[index].shape)
      reportMissing(table.record.fields[index], of: table.record, at: node)
    }
    return misspelt
  }

  /// Reports a key that names no field. The field it was probably meant to be is a fix only if no other key was meant
  /// to be that field too.
  private mutating func reportUnknown(
    _ key: NodeID, in node: NodeID, _ visit: FieldVisit, _ table: FieldTable
  ) -> Int? {
    let fields = table.record.fields
    let given = tree.text(of: key)
    let unseen = fields.indices.filter { visit.seen & 1 << UInt64($0) == 0 }.map { fields[$0].name }
    let suggestion = closest(to: given, among: unseen)
    let rivals = visit.unknown.filter { closest(to: tree.text(of: $0), among: unseen) == suggestion }
    let help =
      suggestion.map { "did you mean `\($0)`?" }
      ?? (isCutByComma(key, in: node)
        ? "within brackets a comma ends a text; if this belongs to the text before it, put the whole text in double quotes"
        : "the fields of a \(table.record.name) are \(listing(fields.map(\.name)))")
    findings.report(
      .unknownField, at: key, "\(quoted(given)) is not a field of a \(table.record.name)",
      notes: [.help(help)],
      fix: rivals.count > 1
        ? nil
        : suggestion.flatMap {
          WrittenScalar(key, in: tree)?.fix(toRead: $0, "rename it to `\($0)`")
        })
    return suggestion.flatMap { name in fields.firstIndex { $0.name == name } }
  }

  private mutating func reportMissing(
    _ field: FieldDescription, of record: RecordDescription, at node: NodeID
  ) {
    findings.report(
      .requiredField, at: node, range: findings.head(of: node), "a \(record.name) needs `\(field.name)`",
      notes: [.help("add `\(field.name):`\(field.shape.layout), \(field.summary)")], value: field.name)
  }

  /// Whether a key between brackets has words and no value, as the rest of a text after its comma does.
  private func isCutByComma(_ key: NodeID, in node: NodeID) -> Bool {
    guard tree[tree.resolved(node)].style == .flow, tree.text(of: key).contains(" ") else { return false }
    return value(under: key, in: node).map { tree.bytes(of: $0).isEmpty } ?? false
  }

  private func value(under key: NodeID, in node: NodeID) -> NodeID? {
    tree.mergedEntries(of: node).first { $0.key == key }?.value
  }
}

extension ShapeDescription {
  /// How the value of a field is laid out, where it does not fit behind the colon.
  fileprivate var layout: String {
    switch self {
    case .list: " with items below it, each after `- `"
    case .keyed, .record: " with fields indented below it"
    default: ""
    }
  }
}
