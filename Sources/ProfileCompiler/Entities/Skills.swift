import CanonicalJSON
import ProfileModel
import Reviews
import Shape

extension CompilationContext {
  /// A skill as it is defined for every profile that uses it.
  func entity(of skill: Skill, id: String, from document: Document, _ json: inout CanonicalWriter) {
    json.object { json in
      json.name("broader", skill.broader)
      json.citations(skill.evidence.citations, sharedSources)
      json.text("definition", skill.definition)
      json.array(nonEmpty: "external") { external(skill, &$0) }
      json.value("fields", ownFields(skill.fields, of: .skill, in: document))
      stamp("skill", &json)
      json.string("id", id)
      json.internalSources(of: skill.evidence.citations, sharedSources)
      json.choice("kind", skill.kind)
      json.text("name", skill.name)
      if case .skills(let library) = document.content, let list = library.id.value,
        let standing = reviewed[list]?.standing(of: .skills)
      {
        json.object("review") { state(of: standing, &$0) }
      }
      json.reasons(of: skill.evidence)
    }
  }

  private func external(_ skill: Skill, _ json: inout CanonicalWriter) {
    let names = (skill.external.value?.values ?? []).sorted { canonicallyPrecedes($0.key, $1.key) }
    for (scheme, id) in names {
      json.object { json in
        json.string("id", id.normalized)
        json.string("scheme", scheme)
      }
    }
  }

  /// What a skill means where it is used, with the levels of the ladder in their order.
  func use(of skill: SkillUse, _ origin: Origin, on ladder: [LevelEntry], _ json: inout CanonicalWriter) {
    json.text("applied", skill.applied)
    json.string("origin", origin.name)
    switch skill.proficiency.value {
    case .everywhere(let name):
      json.string("proficiency", name)
    case .byLevel(let names):
      json.array(nonEmpty: "proficiency_by_level") { json in
        for level in ladder {
          guard case .given(let name, _) = names[level.id] else { continue }
          json.object { json in
            json.string("level", level.id)
            json.string("proficiency", name)
          }
        }
      }
    case nil: break
    }
    json.name("skill", skill.skill)
  }
}
