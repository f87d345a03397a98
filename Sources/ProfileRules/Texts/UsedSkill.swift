import ProfileModel
import Shape
import YAMLSyntax

/// A shared skill as a profile or function uses it.
struct UsedSkill {
  let skill: SharedSkill

  /// The `skill` field of the use, and the function's document where it is inherited.
  let node: NodeID
  let source: InheritedTexts?

  var isInherited: Bool { source != nil }
}

extension InspectedDocument {
  /// The skills that the document uses, inherited ones first, without those that could not be read.
  var usedSkills: [UsedSkill] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired: inheritedSkills + ownSkills(profile.skills)
    case .function(let function) where function.status != .retired: ownSkills(function.skills)
    case .framework, .function, .profile, .sources, .skills, .review, .baseline: []
    }
  }

  /// What the profile has from its functions and does not use in a way of its own.
  private var inheritedSkills: [UsedSkill] {
    guard let profile, profile.functions.contains(where: { !$0.value.skills.isAbsent }) else { return [] }
    return profile.skills.compactMap { resolved in
      guard case .function(let code) = resolved.origin else { return nil }
      return shared.texts(ofFunction: code).flatMap { used(resolved.use, by: $0) }
    }
  }

  private func ownSkills(_ uses: Field<Listed<SkillUse>>) -> [UsedSkill] {
    (uses.value?.values ?? []).compactMap { used($0, by: nil) }
  }

  private func used(_ use: SkillUse, by source: InheritedTexts?) -> UsedSkill? {
    guard case .given(let id, let node) = use.skill, let skill = shared.skill(id) else { return nil }
    return UsedSkill(skill: skill, node: node, source: source)
  }
}
