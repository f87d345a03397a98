package import Shape

/// The kinds of documents that a workspace holds.
package enum DocumentKind: String, CaseIterable, Sendable {
  case framework
  case function
  case profile
  case sources
  case skills
  case review
  case baseline
  case approvals

  /// The kinds that a framework is written in; what remains says what is accepted of them.
  package static let authored = allCases.filter { ![.baseline, .approvals].contains($0) }

  /// Whether what such a document says matters to others, so that it is read before them and kept.
  package var isShared: Bool {
    switch self {
    case .framework, .function, .sources, .skills, .baseline, .approvals: true
    case .profile, .review: false
    }
  }

  /// The fields of such documents.
  package var record: RecordDescription {
    guard case .record(let record) = description else { preconditionFailure("a document is a record") }
    return record
  }

  /// The shape of such documents, as data.
  package var description: ShapeDescription {
    switch self {
    case .framework: Framework.shape.description
    case .function: Function.shape.description
    case .profile: Profile.shape.description
    case .sources: SourceLibrary.shape.description
    case .skills: SkillLibrary.shape.description
    case .review: ReviewRecord.shape.description
    case .baseline: Baseline.shape.description
    case .approvals: ApprovalList.shape.description
    }
  }

  /// The names of all fields that a document may have, in its parts too.
  static var namesOfFields: Set<String> {
    authored.reduce(into: []) { $0.formUnion($1.description.namesOfFields) }
  }

  /// The things that such documents define for others.
  package var definedKinds: [EntityKind] {
    switch self {
    case .framework:
      [
        .track, .level, .facet, .dimension, .theme, .proficiency, .scheme, .sourceKind, .reviewDimension,
        .reviewRole, .reviewSubject,
      ]
    case .function: [.function, .reviewSubject]
    case .profile: [.profile, .reviewSubject]
    case .sources: [.source]
    case .skills: [.skill, .reviewSubject]
    case .review, .baseline, .approvals: []
    }
  }
}
