package import Shape
package import YAMLSyntax

/// A branch of the taxonomy: the rubric as applied there, and what its profiles have in common.
package struct Function: Stewarded {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var code: Field<String> = .absent
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var parent: Field<String> = .absent
  package var stewardship = Stewardship()
  package var tracks: Field<Listed<String>> = .absent
  package var themes: Field<Keyed<Term>> = .absent
  package var rubric: Field<Rubric> = .absent
  package var responsibilities: Field<Keyed<Listed<Statement>>> = .absent
  package var skills: Field<Listed<SkillUse>> = .absent
  package var evidence: Field<Keyed<Evidence>> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Function>.record(
    "function", "A branch of the taxonomy, and what its profiles have in common.", empty: Function(),
    [
      .kind("function", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required("code", { $0.code = $1 }, .definition(of: .function, form: .code), "the function's code"),
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it does"),
      .optional(
        "parent", { $0.parent = $1 }, .reference(to: .function, form: .code), "the function that contains it"),
    ] + Member.lifecycle(.function) + Member.metadata + [
      .optional(
        "tracks", { $0.tracks = $1 }, .list(of: .reference(to: .track)), "the tracks its profiles are on"),
      .optional(
        "themes", { $0.themes = $1 }, Theme.byIDShape, "groups of statements that only this function has"),
      .optional(
        "rubric", { $0.rubric = $1 }, RubricCell.rubricShape,
        "cells that replace the framework's, by level and dimension"),
      .optional(
        "responsibilities", { $0.responsibilities = $1 }, Statement.byLevelShape,
        "statements that its profiles inherit, by level; each has an id"),
      .optional("skills", { $0.skills = $1 }, SkillUseFields.listShape, "skills that its profiles inherit"),
      .optional("evidence", { $0.evidence = $1 }, Evidence.byLayerShape, "what each layer rests on"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to functions"),
    ])
}
