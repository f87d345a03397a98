/// What a test writes out as YAML: texts in double quotes, collections a line an entry.
indirect enum YAMLText: ExpressibleByStringLiteral {
  /// A text, whatever it looks like.
  case text(String)
  /// A number, a boolean, a date, a word of the format.
  case plain(String)
  case list([YAMLText])
  case mapping([(key: String, value: YAMLText)])

  init(stringLiteral value: String) { self = .plain(value) }

  /// The fields that have a value.
  static func fields(_ fields: KeyValuePairs<String, YAMLText?>) -> YAMLText {
    .mapping(fields.compactMap { key, value in value.map { (key, $0) } })
  }

  /// Values under the names that they go by.
  static func keyed<Value>(_ values: [Value], _ entry: (Value) -> (String, YAMLText)) -> YAMLText {
    .mapping(values.map(entry))
  }

  /// A document that holds this.
  var document: String { String(lines(indentedBy: 0).drop { $0 == "\n" }) + "\n" }

  private func lines(indentedBy depth: Int) -> String {
    let indentation = "\n" + String(repeating: "  ", count: depth)
    return switch self {
    case .text(let text): " " + quoted(text)
    case .plain(let word): " " + word
    case .list(let items) where items.isEmpty: " []"
    case .list(let items):
      items.map { indentation + "-" + $0.lines(indentedBy: depth + 1) }.joined()
    case .mapping(let entries):
      entries.map { indentation + $0.key + ":" + $0.value.lines(indentedBy: depth + 1) }.joined()
    }
  }
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(scalar)
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
