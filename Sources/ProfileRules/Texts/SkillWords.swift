import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// A skill that a profile or function uses, with the words of its name and definition.
struct SkillWords {
  let id: String
  let skill: Skill
  let name: Words
  let definition: Words

  /// The `skill` field of the use, and the function's document where it is inherited.
  let node: NodeID
  let source: Document?
}

extension InspectedDocument {
  /// The skills that the document uses, inherited ones first, without those that could not be read.
  var usedSkills: [SkillWords] {
    var vocabulary = texts.vocabulary
    return skillUses.compactMap { use, source in
      guard case .given(let id, let node) = use.skill, let skill = library.skills[id]?.value else {
        return nil
      }
      return SkillWords(
        id: id, skill: skill, name: vocabulary.words(of: skill.name.value ?? ""),
        definition: vocabulary.words(of: skill.definition.value ?? ""), node: node, source: source)
    }
  }

  private var skillUses: [(use: SkillUse, source: Document?)] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired: inheritedUses + ownUses(profile.skills)
    case .function(let function) where function.status != .retired: ownUses(function.skills)
    case .framework, .function, .profile, .sources, .skills, .review, .baseline: []
    }
  }

  /// What the profile has from its functions and does not use in a way of its own.
  private var inheritedUses: [(use: SkillUse, source: Document?)] {
    (profile?.skills ?? []).compactMap { resolved in
      guard case .function(let code) = resolved.origin else { return nil }
      return library.functions[code].map { (resolved.use, $0.document) }
    }
  }

  private func ownUses(_ uses: Field<Listed<SkillUse>>) -> [(use: SkillUse, source: Document?)] {
    (uses.value?.values ?? []).map { ($0, nil) }
  }
}
