package import CanonicalJSON
import Diagnostics
package import ProfileCompiler
package import ProfileModel
import ProfileRules
import Reporting
import Settings
import Shape

/// A JSON Schema that is published, by the name `plumb schema` knows it by.
package enum PublishedSchema: Sendable {
  case document(DocumentKind)
  case settings
  case report
  case rules
  case config
  case reviewStatus
  case evidence
  case gate
  case changelog
  case compiled(CompiledSchema)

  /// All of them, by name.
  package static let all: [PublishedSchema] =
    DocumentKind.allCases.map(Self.document) + [
      .settings, .report, .rules, .config, .evidence, .gate, .changelog, .reviewStatus,
    ]
    + CompiledSchema.allCases.map(Self.compiled)

  /// Those of what stands in a workspace, which editors use.
  package static let authored = DocumentKind.allCases.map(Self.document) + [.settings]

  package init(named name: String) throws(Failure) {
    guard let schema = Self.all.first(where: { $0.name == name }) else {
      let known = Self.all.map(\.name).sorted()
      throw .unknownSchema(name, suggestion: closest(to: name, among: known), known: known)
    }
    self = schema
  }

  package var name: String {
    switch self {
    case .document(let kind): kind.rawValue
    case .settings: "settings"
    case .report: "report"
    case .rules: "rules"
    case .config: "config"
    case .reviewStatus: "review-status"
    case .evidence: "evidence"
    case .gate: "gate"
    case .changelog: "changelog"
    case .compiled(let schema): schema.rawValue
    }
  }

  /// The schema, as it stands in `Schemas/NAME.schema.json`.
  package var schema: JSON {
    switch self {
    case .document(let kind): kind.record.jsonSchema(named: kind.rawValue)
    case .settings: settingsRecord.jsonSchema(named: "settings")
    case .report: reportSchema
    case .rules: ruleListSchema
    case .config: settingsViewSchema
    case .reviewStatus: reviewStatusSchema
    case .evidence: evidenceSchema
    case .gate: gateSchema
    case .changelog: changelogSchema
    case .compiled(let schema): schema.schema
    }
  }

  /// The reference of fields, as it stands in `Schemas/NAME.md`; nothing for what people do not write.
  package var fieldReference: String? {
    switch self {
    case .document(let kind): kind.record.fieldReference
    case .settings: settingsRecord.fieldReference
    case .report, .rules, .config, .evidence, .gate, .changelog, .reviewStatus, .compiled: nil
    }
  }
}

/// The fields of `plumb.yaml`, with all rules and their options by name.
private var settingsRecord: RecordDescription {
  WrittenSettings.record(for: Catalogue.descriptions)
}
