import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A skill as it is defined for every profile that uses it.
  func entity(of skill: Skill, id: String, from document: Document) -> JSON {
    let evidence = ShownCitations(skill.evidence, sharedSources)
    let external = (skill.external.value?.values ?? []).sorted { canonicallyPrecedes($0.key, $1.key) }
    return .object(present: [
      "broader": skill.broader.name,
      "citations": evidence.shown,
      "definition": skill.definition.text,
      "external": .array(
        nonEmpty: external.map { ["id": .string($0.value.normalized), "scheme": .string($0.key)] }),
      "fields": ownFields(skill.fields, of: .skill, in: document),
      "id": .string(id),
      "internal_sources": evidence.internalSources,
      "kind": skill.kind.choice,
      "name": skill.name.text,
    ])
  }

  /// What a skill means where it is used, with the levels of the ladder in their order.
  func use(of skill: SkillUse, _ origin: Origin, on ladder: [LevelEntry]) -> JSON {
    .object(present: [
      "applied": skill.applied.text,
      "origin": origin.json,
      "proficiency": everywhere(skill.proficiency.value),
      "proficiency_by_level": byLevel(skill.proficiency.value, on: ladder),
      "skill": skill.skill.name,
    ])
  }

  private func everywhere(_ proficiency: SkillProficiency?) -> JSON? {
    if case .everywhere(let name) = proficiency { .string(name) } else { nil }
  }

  private func byLevel(_ proficiency: SkillProficiency?, on ladder: [LevelEntry]) -> JSON? {
    guard case .byLevel(let names) = proficiency else { return nil }
    return .array(
      nonEmpty: ladder.compactMap { level in
        names[level.id].value.map { ["level": .string(level.id), "proficiency": .string($0)] }
      })
  }
}
