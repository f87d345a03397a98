import CanonicalJSON

/// Checks a value against those keywords of JSON Schema that the schemas of the output use.
struct SchemaChecking {
  private let root: JSON

  init(_ schema: JSON) { root = schema }

  /// Where the value breaks the schema, and how; nothing where it does not.
  func problems(of value: JSON) -> [String] { problems(of: value, by: root, at: "$") }

  private func problems(of value: JSON, by schema: JSON, at path: String) -> [String] {
    if let name = schema["$ref"]?.string?.split(separator: "/").last {
      let definition = root["$defs"]?[String(name)]
      return definition.map { problems(of: value, by: $0, at: path) } ?? ["\(path): no definition \(name)"]
    }
    if let expected = schema["const"] { return expected.text == value.text ? [] : ["\(path): \(value.text)"] }
    if let choices = schema["enum"] {
      return choices.elements.contains { $0.text == value.text } ? [] : ["\(path): \(value.text)"]
    }
    if let shapes = schema["oneOf"] ?? schema["anyOf"] {
      let found = shapes.elements.map { problems(of: value, by: $0, at: path) }
      return found.contains(where: \.isEmpty) ? [] : found.flatMap { $0 }
    }
    guard let type = schema["type"]?.string, type == value.type || type == "number" && value.type == "integer"
    else { return ["\(path): \(value.type)"] }
    return problems(inside: value, by: schema, at: path)
  }

  private func problems(inside value: JSON, by schema: JSON, at path: String) -> [String] {
    switch value {
    case .string(let text): text.isEmpty && schema["minLength"] != nil ? ["\(path): empty"] : []
    case .array(let elements):
      elements.enumerated().flatMap { index, element in
        problems(of: element, by: schema["items"] ?? [:], at: "\(path)[\(index)]")
      }
    case .object(let members):
      missing(members, of: schema, at: path)
        + members.flatMap { member in
          let place = path + "." + member.name
          let shape = schema["properties"]?[member.name] ?? schema["additionalProperties"]
          guard let shape, shape.type == "object" else { return ["\(place): not expected"] }
          return problems(of: member.value, by: shape, at: place)
        }
    default: []
    }
  }

  private func missing(_ members: [JSON.Member], of schema: JSON, at path: String) -> [String] {
    (schema["required"]?.elements ?? []).compactMap(\.string)
      .filter { name in !members.contains { $0.name == name } }
      .map { "\(path).\($0): missing" }
  }
}

extension JSON {
  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
