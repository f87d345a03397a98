import ProfileModel
import Shape
import YAMLSyntax

extension TextGathering {
  mutating func add(_ profile: Profile, in tree: SyntaxTree) {
    add(profile.summary, in: tree)
    add(profile.focus, in: tree)
    add(profile.responsibilities, in: tree)
    add(profile.skills, in: tree)
    add(ownFields: profile.fields, in: tree)
  }

  /// Adds the statements that the pages of a profile have from its functions.
  mutating func addInherited(by profile: ResolvedProfile) {
    guard profile.functions.contains(where: { !$0.value.responsibilities.isAbsent }) else { return }
    for level in profile.covered {
      for resolved in profile.statements(at: level.id) where resolved.document.file != profile.document.file {
        guard let statement = resolved.statement else { continue }
        add(
          statement.text, in: resolved.document.tree, at: Rung(ladder: Rung.statements, level: level.id),
          examples: statement.examples, from: resolved.document)
      }
    }
  }

  mutating func add(_ function: Function, in tree: SyntaxTree) {
    add(function.summary, in: tree)
    add(terms: function.themes, in: tree)
    add(rubric: function.rubric, in: tree)
    add(function.responsibilities, in: tree)
    add(function.skills, in: tree)
    add(ownFields: function.fields, in: tree)
  }

  mutating func add(_ framework: Framework, in tree: SyntaxTree) {
    add(framework.summary, in: tree)
    for (_, track) in framework.tracks.value?.values ?? [] {
      add(track.summary, in: tree)
      for (id, level) in track.levels.value?.values ?? [] {
        add(level.summary, in: tree, at: Rung(ladder: "summary", level: id))
        for entry in level.facets.value?.entries ?? [] {
          add(entry.field, in: tree, at: Rung(ladder: "facets.\(entry.key)", level: id))
        }
      }
    }
    for (_, dimension) in framework.dimensions.value?.values ?? [] { add(dimension.summary, in: tree) }
    for (_, words) in framework.layers.value?.values ?? [] { add(words.introduction, in: tree) }
    for terms in [framework.facets, framework.themes, framework.proficiencies, framework.sourceKinds] {
      add(terms: terms, in: tree)
    }
    add(terms: framework.review.value?.dimensions ?? .absent, in: tree)
    add(terms: framework.review.value?.roles ?? .absent, in: tree)
    add(rubric: framework.rubric, in: tree)
  }

  mutating func add(_ library: SkillLibrary, in tree: SyntaxTree) {
    for (_, skill) in library.skills.value?.values ?? [] {
      add(skill.definition, in: tree)
      add(ownFields: skill.fields, in: tree)
    }
  }

  private mutating func add(_ statements: Field<Keyed<Listed<Statement>>>, in tree: SyntaxTree) {
    for (level, listed) in statements.value?.values ?? [] {
      let rung = Rung(ladder: Rung.statements, level: level)
      for statement in listed.values { add(statement.text, in: tree, at: rung, examples: statement.examples) }
    }
  }

  private mutating func add(_ uses: Field<Listed<SkillUse>>, in tree: SyntaxTree) {
    for use in uses.value?.values ?? [] { add(use.applied, in: tree) }
  }

  private mutating func add(terms: Field<Keyed<Term>>, in tree: SyntaxTree) {
    for (_, term) in terms.value?.values ?? [] { add(term.summary, in: tree) }
  }

  private mutating func add(rubric: Field<Rubric>, in tree: SyntaxTree) {
    for (level, cells) in rubric.value?.values ?? [] {
      for (dimension, cell) in cells.values {
        add(cell.text, in: tree, at: Rung(ladder: "rubric.\(dimension)", level: level))
      }
    }
  }

  private mutating func add(ownFields fields: Field<Keyed<NodeID>>, in tree: SyntaxTree) {
    for (_, node) in fields.value?.values ?? [] { add(node, in: tree) }
  }
}
