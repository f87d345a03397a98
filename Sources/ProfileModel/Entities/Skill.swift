package import Shape
package import YAMLSyntax

/// A skill, method, tool or body of knowledge, defined once and used by profiles.
package struct Skill: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case skill
    case method
    case tool
    case knowledge

    static let shape = Shape<Kind>.choice { kind in
      switch kind {
      case .skill: "something a person is able to do"
      case .method: "a known way of doing it"
      case .tool: "equipment or software that is used"
      case .knowledge: "something a person knows"
      }
    }
  }

  package var name: Field<String> = .absent
  package var kind: Field<Kind> = .absent
  package var definition: Field<String> = .absent
  package var broader: Field<String> = .absent
  package var external: Field<Keyed<String>> = .absent
  package var evidence: Field<Evidence> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Skill>.record(
    "skill", "A skill, method, tool or body of knowledge, defined once and used by profiles.", empty: Skill(),
    [
      .required("name", { $0.name = $1 }, .line, "what it is called"),
      .optional("kind", { $0.kind = $1 }, Kind.shape, "whether it is a skill, a method, a tool or knowledge"),
      .optional(
        "definition", { $0.definition = $1 }, .paragraphs, "what it is, for every profile that uses it"),
      .optional("broader", { $0.broader = $1 }, .reference(to: .skill), "the skill that contains it"),
      .optional(
        "external", { $0.external = $1 }, .keyed(by: .reference(to: .scheme), of: .line),
        "its ids in other schemes"),
      .optional("evidence", { $0.evidence = $1 }, Evidence.shape, "what the definition rests on"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to skills"),
    ])
}

/// What a skill means in a profile, and how well it is mastered.
package typealias SkillUse = Boxed<SkillUseFields>

/// The fields of a use of a skill.
package struct SkillUseFields: Sendable {
  package var skill: Field<String> = .absent
  package var applied: Field<String> = .absent
  package var proficiency: Field<SkillProficiency> = .absent

  package init() {}

  package static let shape = Shape<SkillUseFields>.record(
    "use of a skill", "What a shared skill means here, and how well it is mastered.", empty: SkillUseFields(),
    [
      .required("skill", { $0.skill = $1 }, .reference(to: .skill), "the skill's id"),
      .optional("applied", { $0.applied = $1 }, .paragraphs, "what it means here"),
      .optional(
        "proficiency", { $0.proficiency = $1 }, SkillProficiency.shape, "how well, at every level or by level"
      ),
    ])

  package static let listShape = Shape<Listed<SkillUse>>.list(of: shape.boxed)
}

/// How well a skill is mastered.
package enum SkillProficiency: Sendable {
  case everywhere(String)
  case byLevel(Keyed<String>)

  package static let shape = Shape<SkillProficiency>.either(
    Shape<String>.reference(to: .proficiency).map { .everywhere($0) },
    or: Shape<Keyed<String>>.keyed(by: .reference(to: .level), of: .reference(to: .proficiency))
      .map { .byLevel($0) })
}
