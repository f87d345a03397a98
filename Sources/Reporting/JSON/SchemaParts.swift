import CanonicalJSON

/// An object that has each of `properties` and no other.
func record(
  _ title: String, _ description: String, _ properties: KeyValuePairs<String, JSON>
) -> JSON {
  record(title, description, members: properties.map { ($0.key, $0.value) })
}

/// An object that has each of `members` and no other.
func record(_ title: String, _ description: String, members: [(name: String, shape: JSON)]) -> JSON {
  [
    "title": .string(title),
    "description": .string(description),
    "type": "object",
    "additionalProperties": false,
    "required": .array(members.map { .string($0.name) }),
    "properties": .object(members.map { JSON.Member($0.name, $0.shape) }),
  ]
}

func text(_ description: String) -> JSON { described(description, ["type": "string"]) }

func integer(from minimum: Int, _ description: String) -> JSON {
  described(description, ["type": "integer", "minimum": .integer(minimum)])
}

func choice(of values: [String], _ description: String) -> JSON {
  described(description, ["enum": .array(values.map { .string($0) })])
}

func list(of definition: String, _ description: String) -> JSON {
  described(description, ["type": "array", "items": ["$ref": .string("#/$defs/\(definition)")]])
}

func reference(to definition: String, _ description: String) -> JSON {
  described(description, ["$ref": .string("#/$defs/\(definition)")])
}

/// Texts of any number.
func texts(_ description: String) -> JSON {
  described(description, ["type": "array", "items": ["type": "string"]])
}

/// The members that every schema of a file begins with, `named` as it is published.
func schemaDocument(
  named name: String, _ title: String, _ description: String, _ properties: KeyValuePairs<String, JSON>,
  definitions: KeyValuePairs<String, JSON>
) -> JSON {
  guard case .object(let members) = record(title, description, properties) else { return [:] }
  return .object(
    [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("$id", .string("https://plumb.example/schemas/\(name).schema.json")),
    ] + members + [JSON.Member("$defs", .object(definitions.map { JSON.Member($0.key, $0.value) }))])
}

/// A property with what it is for, and what it may be.
func described(_ description: String, _ shape: KeyValuePairs<String, JSON>) -> JSON {
  .object(
    [JSON.Member("description", .string(description))] + shape.map { JSON.Member($0.key, $0.value) })
}
