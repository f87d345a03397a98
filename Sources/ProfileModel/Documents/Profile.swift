package import Shape
package import YAMLSyntax

/// One focus within a function, at all the levels it covers.
package struct Profile: Stewarded {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var code: Field<String> = .absent
  package var title: Field<String> = .absent
  package var stewardship = Stewardship()
  package var tracks: Field<Listed<String>> = .absent
  package var summary: Field<String> = .absent
  package var focus: Field<String> = .absent
  package var distinctFrom: Field<Listed<Relation>> = .absent
  package var related: Field<Listed<Relation>> = .absent
  package var aliases: Field<Listed<String>> = .absent
  package var classification: Field<Listed<Classification>> = .absent
  package var responsibilities: Field<Keyed<Listed<Statement>>> = .absent
  package var skills: Field<Listed<SkillUse>> = .absent
  package var pay: Field<Pay> = .absent
  package var withheld: Field<Keyed<String>> = .absent
  package var levels: Field<Keyed<PageDetails>> = .absent
  package var evidence: Field<Keyed<LayerEvidence>> = .absent
  package var sources: Field<Keyed<Source>> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Profile>.record(
    "profile", "One focus within a function, at all the levels it covers.", empty: Profile(),
    [
      .kind("profile", \.kind), .version(\.version),
      .required(
        "code", \.code, .definition(of: .profile, form: .code), "the function's code, a dot, and an id"),
      .required("title", \.title, .line, "its name as readers see it"),
    ] + Member.lifecycle(.profile) + Member.metadata + [
      .optional(
        "tracks", \.tracks, .list(of: .reference(to: .track)), "the tracks it is on, where not the function's"
      ),
      .optional("summary", \.summary, .line, "what it is, in one sentence"),
      .optional("focus", \.focus, .paragraphs, "what it is about, in a paragraph or two"),
      .optional("distinct_from", \.distinctFrom, Relation.listShape, "profiles that it could be taken for"),
      .optional("related", \.related, Relation.listShape, "profiles that are close to it"),
      .optional("aliases", \.aliases, .list(of: .line), "other titles of the same work"),
      .optional(
        "classification", \.classification, Classification.listShape, "its codes in official classifications"),
      .optional(
        "responsibilities", \.responsibilities, Statement.byLevelShape, "its own statements, by level"),
      .optional("skills", \.skills, SkillUse.listShape, "the skills that the focus applies"),
      .optional("pay", \.pay, Pay.shape, "how pay differs from the function's baseline"),
      .optional(
        "withheld", \.withheld, .keyed(by: Layer.shape.map(\.rawValue), of: .paragraphs),
        "why a layer is left empty, by layer"),
      .optional(
        "levels", \.levels, .keyed(by: .reference(to: .level), of: PageDetails.shape),
        "what differs at a level, by level"),
      .optional("evidence", \.evidence, LayerEvidence.byLayerShape, "what each layer rests on"),
      .optional("sources", \.sources, Source.byIDShape, "sources that only this profile cites, by id"),
      .optional("fields", \.fields, OwnField.valuesShape, "the fields that the framework adds to profiles"),
    ])
}

/// What differs at one level of a profile.
package struct PageDetails: Sendable {
  package var title: Field<String> = .absent
  package var absent: Field<String> = .absent
  package var aliases: Field<Listed<String>> = .absent
  package var classification: Field<Listed<Classification>> = .absent
  package var pay: Field<Pay> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<PageDetails>.record(
    "page", "What differs at one level of a profile.", empty: PageDetails(),
    [
      .optional("title", \.title, .line, "the page's title"),
      .optional("absent", \.absent, .line, "why the profile has no page at this level"),
      .optional("aliases", \.aliases, .list(of: .line), "other titles of the work at this level"),
      .optional(
        "classification", \.classification, Classification.listShape, "codes that hold at this level only"),
      .optional("pay", \.pay, Pay.shape, "the pay differential at this level"),
      .optional("fields", \.fields, OwnField.valuesShape, "the fields that the framework adds to pages"),
    ])
}
