import Shape
package import YAMLSyntax

/// A skill as a profile uses it, and where that was written.
package struct ResolvedSkill: Sendable {
  package let use: SkillUse
  package let node: NodeID
  package let origin: Origin
}

extension ResolvedProfile {
  /// The skills of the profile: those of its functions, replaced where the profile uses the same skill, then its
  /// own.
  package var skills: [ResolvedSkill] {
    var skills: [ResolvedSkill] = []
    for function in functions {
      skills.extend(by: function.value.skills, .function(code: function.value.code.value ?? ""))
    }
    skills.extend(by: profile.skills, .profile(code: profile.code.value ?? ""))
    return skills
  }
}

extension ResolvedProfile {
  /// The number of skills of the profile, broken uses among them.
  package var skillCount: Int {
    let own = profile.skills.value?.fields ?? []
    var names: Set<String> = []
    for function in functions {
      for case .given(let use, _) in function.value.skills.value?.fields ?? [] {
        if let name = use.skill.value { names.insert(name) }
      }
    }
    guard !names.isEmpty else { return own.count }
    let replaced = own.count { field in
      if case .given(let use, _) = field, let name = use.skill.value { names.contains(name) } else { false }
    }
    return names.count + own.count - replaced
  }
}

extension [ResolvedSkill] {
  fileprivate mutating func extend(by uses: Field<Listed<SkillUse>>, _ origin: Origin) {
    let inherited = indices
    for (use, node) in uses.value?.located ?? [] {
      let resolved = ResolvedSkill(use: use, node: node, origin: origin)
      if let index = inherited.first(where: {
        self[$0].use.skill.value == use.skill.value && self[$0].origin != origin
      }) {
        self[index] = resolved
      } else {
        append(resolved)
      }
    }
  }
}
