extension RecordDescription {
  /// The fields of this record and of all records within it, as a page of Markdown.
  package var fieldReference: String {
    let records = nestedRecords
    let names = namesToChoose(in: [self] + records)
    var page = "# The fields of a \(name)\n\n\(summary)\n\n\(table(names))"
    for record in records {
      page += "\n## \(capitalized(record.name))\n\n\(record.summary)\n\n\(record.table(names))"
    }
    for names in names {
      page += "\n## \(capitalized(names.title))\n\n| name | meaning |\n|---|---|\n"
      page += names.choices.map { "| `\($0.value)` | \($0.summary) |\n" }.joined()
    }
    return page
  }

  private func table(_ names: [NamesToChoose]) -> String {
    let rows = fields.map { field in
      "| `\(field.name)`\(field.isRequired ? " (required)" : "") | \(field.cell(names)) | \(field.summary) |\n"
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

extension FieldDescription {
  /// What the table says of a value; names to choose are explained in a table of their own.
  fileprivate func cell(_ names: [NamesToChoose]) -> String {
    guard case .keyed(.choice, let value) = shape,
      let names = names.first(where: { $0.fields.contains(name) })
    else { return shape.cell }
    return "by [name](#\(names.anchor)): \(value.cell)"
  }
}

/// Names of which each entry of some fields has one: too many to explain beside the field.
private struct NamesToChoose {
  let choices: [ShapeDescription.Choice]
  var fields: [String]

  var title: String { "names in \(listing(fields))" }

  /// The heading's anchor, as GitHub makes it.
  var anchor: String {
    let words = title.lowercased().split(separator: " ").map { word in
      word.filter { $0.isLetter || $0.isNumber || $0 == "_" }
    }
    return words.joined(separator: "-")
  }
}

/// The names to choose in the fields of some records, the same names once.
private func namesToChoose(in records: [RecordDescription]) -> [NamesToChoose] {
  var all: [NamesToChoose] = []
  for field in records.flatMap(\.fields) {
    guard case .keyed(.choice(let choices), _) = field.shape else { continue }
    let known = all.firstIndex { $0.choices.map(\.value) == choices.map(\.value) }
    if let known, !all[known].fields.contains(field.name) { all[known].fields.append(field.name) }
    if known == nil { all.append(NamesToChoose(choices: choices, fields: [field.name])) }
  }
  return all
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
