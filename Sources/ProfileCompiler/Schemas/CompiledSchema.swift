package import CanonicalJSON

/// The JSON Schemas of the documents in an output.
package enum CompiledSchema: String, CaseIterable, Sendable {
  case framework = "compiled-framework"
  case level = "compiled-level"
  case function = "compiled-function"
  case profile = "compiled-profile"
  case source = "compiled-source"
  case skill = "compiled-skill"
  case index = "compiled-index"
  case bundle = "compiled-bundle"
  case manifest = "compiled-manifest"

  /// The schema, complete in itself.
  package var schema: JSON {
    SchemaDefinitions.gathered(
      from: shape.schema().adding("$schema", "https://json-schema.org/draft/2020-12/schema"))
  }

  /// The document that `format` names: `profile` for a compiled profile.
  private var document: String { String(rawValue.dropFirst("compiled-".count)) }

  private var shape: OutputShape {
    let stamp = OutputMember.format(document)
    return switch self {
    case .framework: .framework([stamp])
    case .level: .level([stamp])
    case .function: .function([stamp])
    case .profile: .profile([stamp])
    case .source: .source([stamp])
    case .skill: .skill([stamp])
    case .index: .index([stamp])
    case .bundle: .bundle([stamp])
    case .manifest: .manifest([stamp])
    }
  }
}

extension JSON {
  /// The object with a member in front of the others.
  fileprivate func adding(_ name: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object([Member(name, value)] + members)
  }
}

extension OutputMember {
  /// What every file says of its format.
  fileprivate static func format(_ document: String) -> OutputMember {
    .required(
      "format",
      .record(
        "format",
        [
          .required("document", .constant(.string(document)), "what the file describes"),
          .required("name", .constant("plumb"), "the format's name"),
          .required("version", .constant(.integer(formatVersion)), "the format's version"),
        ]), "the format of this file")
  }
}
