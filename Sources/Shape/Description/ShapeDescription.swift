/// What may stand at a place in a document, as data: the source of JSON Schemas, reference text and messages.
public indirect enum ShapeDescription: Sendable {
  case text(TextForm)
  case integer(minimum: Int?, maximum: Int? = nil)
  case number
  case boolean
  case constant(Constant)
  case choice([Choice])
  case list(of: ShapeDescription, mayBeEmpty: Bool)
  case keyed(by: ShapeDescription, of: ShapeDescription)
  case record(RecordDescription)

  /// The name of something defined elsewhere.
  case reference(to: EntityKind, form: TextForm)

  /// The name of something defined here.
  case definition(of: EntityKind, form: TextForm)

  /// A shorthand, told from the full form by the kind of YAML node it is.
  case either(ShapeDescription, or: ShapeDescription)

  /// Any scalar: what it may be is declared in the workspace.
  case scalar

  /// A value that a format fixes.
  public enum Constant: Sendable {
    case text(String)
    case integer(Int)
  }

  /// One of the values a field may take.
  public struct Choice: Sendable {
    package let value: String
    package let summary: String

    package init(_ value: String, _ summary: String) {
      self.value = value
      self.summary = summary
    }
  }
}

extension ShapeDescription {
  /// The names of the fields that stand somewhere in a value of this shape.
  package var namesOfFields: Set<String> {
    switch self {
    case .list(let element, _): element.namesOfFields
    case .keyed(_, let value): value.namesOfFields
    case .either(let first, let second): first.namesOfFields.union(second.namesOfFields)
    case .record(let record):
      record.fields.reduce(into: []) { $0.formUnion($1.shape.namesOfFields.union([$1.name])) }
    case .text, .integer, .number, .boolean, .constant, .choice, .reference, .definition, .scalar: []
    }
  }

  /// The kinds of things that are defined somewhere in a value of this shape.
  package var definedKinds: Set<EntityKind> {
    switch self {
    case .definition(let kind, _): [kind]
    case .list(let element, _): element.definedKinds
    case .keyed(let key, let value): key.definedKinds.union(value.definedKinds)
    case .either(let first, let second): first.definedKinds.union(second.definedKinds)
    case .record(let record): record.fields.reduce(into: []) { $0.formUnion($1.shape.definedKinds) }
    case .text, .integer, .number, .boolean, .constant, .choice, .reference, .scalar: []
    }
  }
}

/// A mapping with known fields.
public struct RecordDescription: Sendable {
  package let name: String
  package let summary: String
  package let fields: [FieldDescription]

  /// Whether a plain text may stand in the mapping's place.
  package let hasShorthand: Bool

  @usableFromInline
  package init(name: String, summary: String, fields: [FieldDescription], hasShorthand: Bool = false) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.hasShorthand = hasShorthand
  }
}

/// One field of a record.
public struct FieldDescription: Sendable {
  package let name: String
  package let isRequired: Bool
  package let summary: String
  @usableFromInline package let shape: ShapeDescription

  @usableFromInline
  package init(name: String, isRequired: Bool, summary: String, shape: ShapeDescription) {
    self.name = name
    self.isRequired = isRequired
    self.summary = summary
    self.shape = shape
  }
}

/// A kind of thing that is defined in one place and named in others.
public struct EntityKind: Hashable, Sendable {
  /// What people call it: "source", "level".
  package let name: String

  @usableFromInline
  package init(_ name: String) { self.name = name }
}
