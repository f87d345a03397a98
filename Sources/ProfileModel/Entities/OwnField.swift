package import Shape
package import YAMLSyntax

/// A field that the framework adds to an entity, so that a company needs no fork to record its own facts.
package struct OwnField: Sendable {
  package enum ValueType: String, CaseIterable, Sendable {
    case text
    case integer
    case number
    case boolean
    case date
    case url

    static let shape = Shape<ValueType>.choice { type in
      switch type {
      case .text: "a text"
      case .integer: "a whole number"
      case .number: "a number"
      case .boolean: "true or false"
      case .date: "a date, written YYYY-MM-DD"
      case .url: "an address"
      }
    }
  }

  /// What can be given fields of its own.
  package enum Owner: String, CaseIterable, Sendable {
    case function
    case profile
    case page
    case source
    case skill

    static let shape = Shape<Owner>.choice { "fields of every \($0.rawValue)" }
  }

  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var type: Field<ValueType> = .absent
  package var values: Field<Listed<String>> = .absent
  package var required: Field<Bool> = .absent
  package var audience: Field<Audience> = .absent

  package init() {}

  package static let shape = Shape<OwnField>.record(
    "own field", "A field that the framework adds to an entity.", empty: OwnField(),
    [
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it says"),
      .required("type", { $0.type = $1 }, ValueType.shape, "what its values are"),
      .optional("values", { $0.values = $1 }, .list(of: .line), "the values allowed, where they are few"),
      .optional("required", { $0.required = $1 }, .boolean, "whether it must be given; no if not said"),
      .optional("audience", { $0.audience = $1 }, Audience.shape, "who may see it; public if not given"),
    ])

  /// Declarations by entity and name.
  package static let declarationsShape = Shape<Keyed<Keyed<OwnField>>>.keyed(
    by: Owner.shape.map(\.rawValue), of: .keyed(by: .text(.identifier), of: shape))

  /// Values by name.
  package static let valuesShape = Shape<Keyed<NodeID>>.keyed(by: .text(.identifier), of: .scalar)
}
