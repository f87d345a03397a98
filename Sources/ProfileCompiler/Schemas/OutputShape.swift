import CanonicalJSON

/// The shape of a value in the output, as the keywords of JSON Schema 2020-12.
struct OutputShape: Sendable {
  private let keywords: [JSON.Member]

  private init(_ keywords: KeyValuePairs<String, JSON>) {
    self.keywords = keywords.map { JSON.Member($0, $1) }
  }

  /// The schema, with a description in front of it where one is given.
  func schema(description: String? = nil) -> JSON {
    .object((description.map { [JSON.Member("description", .string($0))] } ?? []) + keywords)
  }

  /// A normalized text.
  static let text = OutputShape(["type": "string", "minLength": 1])

  /// The id or code of an entity.
  static let name = text

  static let date = OutputShape(["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"])
  /// A day, a month or a year.
  static let period = OutputShape([
    "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
  ])
  static let digest = OutputShape(["type": "string", "pattern": "^[0-9a-f]{64}$"])
  static let number = OutputShape(["type": "number"])
  static let boolean = OutputShape(["type": "boolean"])

  static func integer(atLeast minimum: Int? = nil) -> OutputShape {
    minimum.map { OutputShape(["type": "integer", "minimum": .integer($0)]) }
      ?? OutputShape(["type": "integer"])
  }

  static func constant(_ value: JSON) -> OutputShape { OutputShape(["const": value]) }

  static func choice(_ values: [String]) -> OutputShape {
    OutputShape(["enum": .array(values.map { .string($0) })])
  }

  /// One of the raw values of an enumeration.
  static func choice<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> OutputShape {
    choice(type.allCases.map(\.rawValue))
  }

  static func list(of element: OutputShape) -> OutputShape {
    OutputShape(["type": "array", "items": element.schema()])
  }

  /// An object with members of these names and no others; its title is its own among all objects.
  static func record(_ title: String, _ members: [OutputMember]) -> OutputShape {
    OutputShape([
      "title": .string(title), "type": "object",
      "properties": .object(members.map { JSON.Member($0.name, $0.shape.schema(description: $0.summary)) }),
      "required": .array(members.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": false,
    ])
  }

  /// An object whose names the framework declares.
  static func values(of shapes: OutputShape...) -> OutputShape {
    OutputShape(["type": "object", "additionalProperties": ["anyOf": .array(shapes.map { $0.schema() })]])
  }

  static func either(_ shapes: OutputShape...) -> OutputShape {
    OutputShape(["oneOf": .array(shapes.map { $0.schema() })])
  }
}

/// A member of an object in the output.
struct OutputMember: Sendable {
  let name: String
  let isRequired: Bool
  let summary: String
  let shape: OutputShape

  static func required(_ name: String, _ shape: OutputShape, _ summary: String) -> OutputMember {
    OutputMember(name: name, isRequired: true, summary: summary, shape: shape)
  }

  static func optional(_ name: String, _ shape: OutputShape, _ summary: String) -> OutputMember {
    OutputMember(name: name, isRequired: false, summary: summary, shape: shape)
  }
}
