package import Shape

/// What a complete profile has.
package struct Completeness: Sendable {
  package var statements: Field<CountRange> = .absent
  package var skills: Field<SkillRequirement> = .absent
  package var metadata: Field<Listed<MetadataItem>> = .absent
  package var scope: Field<Bool> = .absent

  package init() {}

  package static let shape = Shape<Completeness>.record(
    "definition of complete", "What a complete profile has.", empty: Completeness(),
    [
      .optional("statements", { $0.statements = $1 }, CountRange.shape, "how many statements a level has"),
      .optional(
        "skills", { $0.skills = $1 }, SkillRequirement.shape, "how many skills, and what each of them gives"),
      .optional(
        "metadata", { $0.metadata = $1 }, .list(of: MetadataItem.shape),
        "what functions and profiles say of themselves"
      ),
      .optional(
        "scope", { $0.scope = $1 }, .boolean,
        "whether a statement of every level says how much it covers, by a number or a scope of `escalation`; no if not said"
      ),
    ])
}

/// How many there may be.
package struct CountRange: Sendable {
  package var minimum: Field<Int> = .absent
  package var maximum: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<CountRange>.record(
    "range of counts", "How many there may be.", empty: CountRange(),
    [
      .optional("minimum", { $0.minimum = $1 }, .integer(atLeast: 0), "the fewest"),
      .optional("maximum", { $0.maximum = $1 }, .integer(atLeast: 0), "the most"),
    ])
}

/// How many skills a profile has, and what each of them gives.
package struct SkillRequirement: Sendable {
  package enum Item: String, CaseIterable, Sendable {
    case kind
    case proficiency

    static let shape = Shape<Item>.choice { item in
      switch item {
      case .kind: "every skill has a kind"
      case .proficiency: "every use of a skill says how well it is mastered"
      }
    }
  }

  package var minimum: Field<Int> = .absent
  package var maximum: Field<Int> = .absent
  package var require: Field<Listed<Item>> = .absent

  package init() {}

  package static let shape = Shape<SkillRequirement>.record(
    "requirement of skills", "How many skills a profile has, and what each of them gives.",
    empty: SkillRequirement(),
    [
      .optional("minimum", { $0.minimum = $1 }, .integer(atLeast: 0), "the fewest"),
      .optional("maximum", { $0.maximum = $1 }, .integer(atLeast: 0), "the most"),
      .optional("require", { $0.require = $1 }, .list(of: Item.shape), "what each of them gives"),
    ])
}
