import ProfileModel
import Shape
import YAMLSyntax

/// A text that stands below a title on the page.
struct TitledText {
  let title: String

  /// The field that the title stands in.
  let titleField: String
  let node: NodeID
}

extension InspectedDocument {
  /// The texts that readers see below a title, with the title, in the order of the fields.
  var titledTexts: [TitledText] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      titled(profile.title, [profile.summary, profile.focus]) + appliedSkills(profile.skills)
    case .function(let function) where function.status != .retired:
      titled(function.title, [function.summary]) + titled(function.themes) + appliedSkills(function.skills)
    case .framework(let framework): titled(framework)
    case .skills(let library):
      (library.skills.value?.values ?? []).flatMap {
        titled($0.value.name, [$0.value.definition], in: "name")
      }
    case .function, .profile, .sources, .review, .baseline: []
    }
  }

  private func titled(_ framework: Framework) -> [TitledText] {
    let tracks = (framework.tracks.value?.values ?? []).flatMap { _, track in
      titled(track.title, [track.summary])
        + (track.levels.value?.values ?? []).flatMap { _, level in
          titled(level.title, [level.summary] + (level.facets.value?.entries ?? []).map(\.field))
        }
    }
    let dimensions = (framework.dimensions.value?.values ?? []).flatMap {
      titled($0.value.title, [$0.value.summary])
    }
    let terms = [framework.facets, framework.themes, framework.proficiencies, framework.sourceKinds]
    return titled(framework.title, [framework.summary]) + tracks + dimensions + terms.flatMap(titled)
  }

  private func titled(_ terms: Field<Keyed<Term>>) -> [TitledText] {
    (terms.value?.values ?? []).flatMap { titled($0.value.title, [$0.value.summary]) }
  }

  private func appliedSkills(_ uses: Field<Listed<SkillUse>>) -> [TitledText] {
    (uses.value?.values ?? []).flatMap { use in
      titled(library.skills[use.skill.value ?? ""]?.value.name ?? .absent, [use.applied], in: "name")
    }
  }

  private func titled(
    _ title: Field<String>, _ texts: [Field<String>], in field: String = "title"
  ) -> [TitledText] {
    guard let title = title.value else { return [] }
    return texts.compactMap { text in
      guard case .given(_, let node) = text else { return nil }
      return TitledText(title: title, titleField: field, node: node)
    }
  }
}
