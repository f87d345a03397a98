package import Shape

/// Skills that many profiles use.
package struct SkillLibrary: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var id: Field<String> = .absent
  package var authors: Field<Listed<String>> = .absent
  package var library: Field<Bool> = .absent
  package var skills: Field<Keyed<Skill>> = .absent

  package init() {}

  package static let shape = Shape<SkillLibrary>.record(
    "skills document", "Skills that many profiles use.", empty: SkillLibrary(),
    [
      .kind("skills", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .optional(
        "id", { $0.id = $1 }, .text(.identifier),
        "the name by which reviews judge this list; shared by no profile, function or framework"),
      .optional("authors", { $0.authors = $1 }, Stewardship.authorsShape, Stewardship.authorsSummary),
      .optional(
        "library", { $0.library = $1 }, .boolean,
        "whether it may hold skills that no profile uses; no if not said"),
      .required(
        "skills", { $0.skills = $1 }, .keyed(by: .definition(of: .skill), of: Skill.shape),
        "the skills, by id"),
    ])
}
