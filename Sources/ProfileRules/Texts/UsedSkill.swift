import ProfileModel
import Shape
import YAMLSyntax

/// A shared skill as a profile or function uses it.
struct UsedSkill {
  let skill: SharedSkill

  /// The `skill` field of the use, and the function's texts where it is inherited.
  let node: NodeID
  let source: InheritedTexts?

  var isInherited: Bool { source != nil }
}

extension InspectedDocument {
  /// The skills that the document uses, inherited ones first, without those that could not be read.
  var usedSkills: [UsedSkill] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      inheritedSkills(besides: profile.skills) + UsedSkill.all(profile.skills, shared.skill)
    case .function(let function) where function.status != .retired:
      UsedSkill.all(function.skills, shared.skill)
    case .framework, .function, .profile, .sources, .skills, .review, .baseline, .approvals: []
    }
  }

  /// What the profile has from its functions and does not use in a way of its own: of several functions that use a
  /// skill, from the nearest.
  private func inheritedSkills(besides own: Field<Listed<SkillUse>>) -> [UsedSkill] {
    let functions = (profile?.functions ?? []).compactMap {
      shared.texts(ofFunction: $0.value.code.value ?? "")
    }
    guard functions.contains(where: { !$0.skills.isEmpty }) else { return [] }
    var inherited: [UsedSkill] = []
    for function in functions {
      let known = inherited.indices
      for use in function.skills {
        let used = UsedSkill(skill: use.skill, node: use.node, source: function)
        let replaced = known.first { inherited[$0].skill.id == used.skill.id }
        if let replaced { inherited[replaced] = used } else { inherited.append(used) }
      }
    }
    let uses = Set((own.value?.fields ?? []).compactMap { $0.value?.skill.value })
    return inherited.filter { !uses.contains($0.skill.id) }
  }
}

extension UsedSkill {
  /// Some uses of shared skills, without those of skills that could not be read.
  static func all(_ uses: Field<Listed<SkillUse>>, _ skill: (String?) -> SharedSkill?) -> [UsedSkill] {
    (uses.value?.fields ?? []).compactMap { field in
      guard case .given(let use, _) = field, case .given(let id, let node) = use.skill,
        let skill = skill(id)
      else { return nil }
      return UsedSkill(skill: skill, node: node, source: nil)
    }
  }
}
