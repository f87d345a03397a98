import ProfileModel
import Shape
import YAMLSyntax

extension ContentGathering {
  /// What a function itself says in a layer: its cells of the rubric, and what its profiles inherit.
  mutating func add(_ layer: Layer, of function: Function) {
    switch layer {
    case .guidelines: add(rubric: function.rubric)
    case .responsibilities:
      add(statements: function.responsibilities)
      entries(function.themes) { gathering, id, theme in
        guard let (theme, _) = gathering.read(theme) else { return }
        gathering.add("themes.\(id).title", theme.title)
        gathering.add("themes.\(id).summary", theme.summary)
      }
    case .skills: add(uses: function.skills)
    case .focus, .pay, .provenance, .level, .adjacent, .aliases, .classification: return
    }
    if !items.isEmpty { add(evidenceOf: layer, in: function.evidence) }
  }

  /// What the framework says in a layer: the cards of its levels, and the cells that all functions inherit.
  mutating func add(_ layer: Layer, of framework: Framework) {
    switch layer {
    case .guidelines: add(rubric: framework.rubric)
    case .level:
      entries(framework.tracks) { gathering, id, track in
        guard let (track, _) = gathering.read(track) else { return }
        gathering.add("tracks.\(id).title", track.title)
        gathering.add("tracks.\(id).summary", track.summary)
        gathering.entries(track.levels) { $0.add($2, named: "tracks.\(id).levels.\($1)") }
      }
    case .focus, .pay, .responsibilities, .skills, .provenance, .adjacent, .aliases, .classification: return
    }
  }

  private mutating func add(_ level: Field<Level>, named name: String) {
    guard let (level, _) = read(level) else { return }
    add(name + ".title", level.title)
    add(name + ".summary", level.summary)
    add(name + ".rank", level.rank) { String($0) }
    entries(level.facets) { $0.add("\(name).facets.\($1)", $2) }
    add(name + ".experience", level.experience, inWords: yearsInWords)
  }

  /// What a list of skills says in a layer: its skills.
  mutating func add(_ layer: Layer, of library: SkillLibrary) {
    guard layer == .skills else { return }
    entries(library.skills) { gathering, id, skill in
      guard let (skill, _) = gathering.read(skill) else { return }
      let name = "skills.\(id)"
      gathering.add(name + ".name", skill.name)
      gathering.add(name + ".kind", skill.kind)
      gathering.add(name + ".definition", skill.definition)
      gathering.add(name + ".broader", skill.broader)
      gathering.entries(skill.external) { $0.add("\(name).external[\($1)]", $2) }
      gathering.add(evidence: skill.evidence, below: name + ".evidence")
    }
  }
}
