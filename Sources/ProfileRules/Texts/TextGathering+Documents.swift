import ProfileModel
import Shape
import YAMLSyntax

extension TextGathering {
  mutating func add(_ profile: Profile, _ shared: SharedWords) {
    let title = TextTitle(profile.title)
    add(profile.summary, below: title)
    add(profile.focus, below: title)
    add(profile.responsibilities)
    add(profile.skills, shared)
    add(ownFields: profile.fields)
  }

  mutating func add(_ function: Function, _ shared: SharedWords) {
    add(function.summary, below: TextTitle(function.title))
    add(terms: function.themes)
    add(rubric: function.rubric)
    add(function.responsibilities)
    add(function.skills, shared)
    add(ownFields: function.fields)
  }

  mutating func add(_ framework: Framework) {
    add(framework.summary, below: TextTitle(framework.title))
    for (_, track) in framework.tracks.value?.values ?? [] {
      add(track.summary, below: TextTitle(track.title))
    }
    add(cardsOf: framework)
    for (_, dimension) in framework.dimensions.value?.values ?? [] {
      add(dimension.summary, below: TextTitle(dimension.title))
    }
    for (_, words) in framework.layers.value?.values ?? [] { add(words.introduction) }
    for terms in [framework.facets, framework.themes, framework.proficiencies] { add(terms: terms) }
    for (_, kind) in framework.sourceKinds.value?.values ?? [] {
      add(kind.summary, below: TextTitle(kind.title))
    }
    add(terms: framework.review.value?.dimensions ?? .absent)
    add(terms: framework.review.value?.roles ?? .absent)
    add(rubric: framework.rubric)
  }

  /// Adds what the cards of all levels say.
  mutating func add(cardsOf framework: Framework) {
    for entry in framework.levelEntries {
      let title = TextTitle(entry.level.title)
      add(entry.level.summary, at: Rung(ladder: .summaries, level: entry.id), below: title)
      for facet in entry.level.facets.value?.entries ?? [] {
        add(facet.field, at: Rung(ladder: .facet(facet.key), level: entry.id), below: title)
      }
    }
  }

  mutating func add(_ library: SkillLibrary) {
    for (_, skill) in library.skills.value?.values ?? [] {
      add(skill.definition, below: TextTitle(skill.name, in: "name"))
      add(ownFields: skill.fields)
    }
  }

  mutating func add(_ statements: Field<Keyed<Listed<Statement>>>) {
    for entry in statements.value?.entries ?? [] {
      guard case .given(let listed, _) = entry.field else { continue }
      let rung = Rung(ladder: .statements, level: entry.key)
      for position in listed.fields.indices {
        guard case .given(let statement, _) = listed.fields[position] else { continue }
        add(statement.text, at: rung, theme: statement.theme, examples: statement.examples)
      }
    }
  }

  private mutating func add(_ uses: Field<Listed<SkillUse>>, _ shared: SharedWords) {
    for case .given(let use, _) in uses.value?.fields ?? [] {
      add(use.applied, below: shared.skill(use.skill.value)?.asTitle)
    }
  }

  private mutating func add(terms: Field<Keyed<Term>>) {
    for (_, term) in terms.value?.values ?? [] { add(term.summary, below: TextTitle(term.title)) }
  }

  private mutating func add(rubric: Field<Rubric>) {
    for (level, cells) in rubric.value?.values ?? [] {
      for (dimension, cell) in cells.values {
        add(cell.text, at: Rung(ladder: .rubric(dimension), level: level))
      }
    }
  }

  private mutating func add(ownFields fields: Field<Keyed<NodeID>>) {
    for (_, node) in fields.value?.values ?? [] { add(node) }
  }
}
