import ProfileModel
import Shape
import YAMLSyntax

/// A text that says something of one level, in the document's own words.
struct LevelText {
  enum Kind {
    case card
    /// A cell of the rubric, in the column of this dimension.
    case rubric(dimension: String)
    case statement
  }

  let kind: Kind
  let level: String
  let node: NodeID

  var isStatement: Bool { if case .statement = kind { true } else { false } }
}

extension InspectedDocument {
  /// What the document itself says of levels, in the order of the file; nothing where it is retired.
  var levelTexts: [LevelText] {
    switch document.content {
    case .function(let function) where function.status != .retired:
      cardAndRubricTexts + statementTexts(function.responsibilities)
    case .profile(let profile) where profile.status != .retired: statementTexts(profile.responsibilities)
    case .framework: cardAndRubricTexts
    case .function, .profile, .sources, .skills, .review, .baseline, .approvals: []
    }
  }

  /// Those of them that are no statements.
  var cardAndRubricTexts: [LevelText] {
    switch document.content {
    case .framework(let framework): cardTexts(of: framework) + rubricTexts(framework.rubric)
    case .function(let function) where function.status != .retired: rubricTexts(function.rubric)
    case .function, .profile, .sources, .skills, .review, .baseline, .approvals: []
    }
  }

  private func cardTexts(of framework: Framework) -> [LevelText] {
    framework.levelEntries.flatMap { entry in
      let fields = [entry.level.summary] + (entry.level.facets.value?.entries ?? []).map(\.field)
      return texts(fields, .card, entry.id)
    }
  }

  private func rubricTexts(_ rubric: Field<Rubric>) -> [LevelText] {
    (rubric.value?.values ?? []).flatMap { level, cells in
      cells.values.flatMap { texts([$0.value.text], .rubric(dimension: $0.key), level) }
    }
  }

  private func statementTexts(_ statements: Field<Keyed<Listed<Statement>>>) -> [LevelText] {
    (statements.value?.values ?? []).flatMap { level, listed in
      texts(listed.values.map(\.text), .statement, level)
    }
  }

  private func texts(_ fields: [Field<String>], _ kind: LevelText.Kind, _ level: String) -> [LevelText] {
    fields.compactMap { field in
      guard case .given(_, let node) = field else { return nil }
      return LevelText(kind: kind, level: level, node: node)
    }
  }
}
