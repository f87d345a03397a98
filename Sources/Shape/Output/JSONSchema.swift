package import CanonicalJSON

extension RecordDescription {
  /// The JSON Schema (2020-12) of documents of this shape, under the name they are published by.
  ///
  /// It accepts and refuses what the decoder does, but for names that only the workspace knows.
  package func jsonSchema(named name: String) -> JSON {
    var definitions: [String: JSON] = [:]
    let members = objectMembers(collecting: &definitions)
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("$id", .string("https://plumb.example/schemas/\(name).schema.json")),
        .init("title", .string(self.name)), .init("description", .string(summary)),
      ] + members + [
        .init("$defs", .object(definitions.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }))
      ])
  }

  private func objectMembers(collecting definitions: inout [String: JSON]) -> [JSON.Member] {
    let properties = fields.map { field in
      JSON.Member(field.name, field.shape.schema(described: field.summary, collecting: &definitions))
    }
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      .init("type", "object"), .init("additionalProperties", false), .init("required", .array(required)),
      .init("minProperties", 1), .init("properties", .object(properties)),
    ]
  }

  /// A reference to this record among the definitions, to which it is added.
  fileprivate func reference(collecting definitions: inout [String: JSON]) -> [JSON.Member] {
    let key = name.split(separator: " ").joined(separator: "-")
    if definitions[key] == nil {
      definitions[key] = .null  // Holds the place while the fields are collected.
      let members = objectMembers(collecting: &definitions)
      definitions[key] = .object(
        [.init("title", .string(name)), .init("description", .string(summary))] + members)
    }
    return [.init("$ref", .string("#/$defs/\(key)"))]
  }
}

extension ShapeDescription {
  fileprivate func schema(described summary: String?, collecting definitions: inout [String: JSON]) -> JSON {
    let description = summary.map { [JSON.Member("description", .string($0))] } ?? []
    return .object(description + members(collecting: &definitions))
  }

  private func members(collecting definitions: inout [String: JSON]) -> [JSON.Member] {
    switch self {
    case .text(.period):
      // Without quotes, a year is a number to other readers.
      [
        .init(
          "anyOf",
          .array([
            ["type": "string", "pattern": .string(TextForm.period.pattern)],
            ["type": "integer", "minimum": 1000, "maximum": 9999],
          ]))
      ]
    case .text(let form), .reference(_, let form), .definition(_, let form):
      [.init("type", "string"), .init("pattern", .string(form.pattern))]
    case .integer(let minimum, let maximum):
      [.init("type", "integer")] + (minimum.map { [.init("minimum", .integer($0))] } ?? [])
        + (maximum.map { [.init("maximum", .integer($0))] } ?? [])
    case .number: [.init("type", "number")]
    case .boolean: [.init("type", "boolean")]
    case .constant(.text(let text)): [.init("const", .string(text))]
    case .constant(.integer(let number)): [.init("const", .integer(number))]
    case .choice(let choices):
      [
        .init(
          "oneOf",
          .array(choices.map { ["const": .string($0.value), "description": .string($0.summary)] }))
      ]
    case .list(let element, let mayBeEmpty):
      [
        .init("type", "array"), .init("items", element.schema(described: nil, collecting: &definitions)),
        .init("minItems", mayBeEmpty ? 0 : 1),
      ]
    case .keyed(let key, let value):
      [
        .init("type", "object"), .init("minProperties", 1),
        .init("propertyNames", key.schema(described: nil, collecting: &definitions)),
        .init("additionalProperties", value.schema(described: nil, collecting: &definitions)),
      ]
    case .record(let record): record.reference(collecting: &definitions)
    case .either(let first, let second):
      [
        .init(
          "anyOf",
          .array([
            first.schema(described: nil, collecting: &definitions),
            second.schema(described: nil, collecting: &definitions),
          ]))
      ]
    case .scalar: [.init("type", ["string", "number", "boolean"])]
    }
  }
}
