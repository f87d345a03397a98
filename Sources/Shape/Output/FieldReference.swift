extension RecordDescription {
  /// The fields of this record and of all records within it, as a page of Markdown.
  package var fieldReference: String {
    var page = "# The fields of a \(name)\n\n\(summary)\n\n\(table)"
    for record in nestedRecords {
      page += "\n## \(capitalized(record.name))\n\n\(record.summary)\n\n\(record.table)"
    }
    return page
  }

  private var table: String {
    let rows = fields.map { field in
      "| `\(field.name)`\(field.isRequired ? " (required)" : "") | \(field.shape.cell) | \(field.summary) |\n"
    }
    return "| field | value | meaning |\n|---|---|---|\n" + rows.joined()
  }

  /// The records that stand in fields, each once, in the order in which they are met.
  private var nestedRecords: [RecordDescription] {
    var records: [RecordDescription] = []
    var waiting = fields.flatMap(\.shape.records)
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      if records.contains(where: { $0.name == record.name }) { continue }
      records.append(record)
      waiting += record.fields.flatMap(\.shape.records)
    }
    return records
  }
}

extension ShapeDescription {
  /// The records within this shape, outermost only.
  fileprivate var records: [RecordDescription] {
    switch self {
    case .record(let record): [record]
    case .list(let element, _): element.records
    case .keyed(let key, let value): key.records + value.records
    case .either(let first, let second): first.records + second.records
    case .text, .integer, .number, .boolean, .constant, .choice, .reference, .definition, .scalar: []
    }
  }

  /// What the table says of a value.
  fileprivate var cell: String {
    switch self {
    case .list(let element, _): "list: \(element.cell)"
    case .keyed(let key, let value): "by \(key.cell): \(value.cell)"
    case .record(let record):
      "a [\(record.name)](#\(record.name.split(separator: " ").joined(separator: "-")))"
    case .reference(let kind, _): "the \(kind.name) it names"
    case .definition(let kind, _): "\(kind.name) id"
    case .choice(let choices): choices.map { "`\($0.value)` \($0.summary)" }.joined(separator: "; ")
    case .either(.choice(let choices), let second): "\(enumeration(choices.map(\.value))), or \(second.cell)"
    case .either(let first, let second): "\(first.cell), or \(second.cell)"
    case .text, .integer, .number, .boolean, .constant, .scalar: noun
    }
  }
}

private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
