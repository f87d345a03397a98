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
  package var evidence: Field<Keyed<Evidence>> = .absent
  package var sources: Field<Keyed<Source>> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Profile>.record(
    "profile", "One focus within a function, at all the levels it covers.", empty: Profile(),
    [
      .kind("profile", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required(
        "code", { $0.code = $1 }, .definition(of: .profile, form: .code),
        "the function's code, a dot, and an id"),
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
    ] + Member.lifecycle(.profile) + Member.metadata + [
      .optional(
        "tracks", { $0.tracks = $1 }, .list(of: .reference(to: .track)),
        "the tracks it is on, where not the function's"
      ),
      .optional("summary", { $0.summary = $1 }, .line, "what it is, in one sentence"),
      .optional("focus", { $0.focus = $1 }, .paragraphs, "what it is about, in a paragraph or two"),
      .optional(
        "distinct_from", { $0.distinctFrom = $1 }, Relation.listShape, "profiles that it could be taken for"),
      .optional("related", { $0.related = $1 }, Relation.listShape, "profiles that are close to it"),
      .optional("aliases", { $0.aliases = $1 }, .list(of: .line), "other titles of the same work"),
      .optional(
        "classification", { $0.classification = $1 }, Classification.listShape,
        "its codes in official classifications"),
      .optional(
        "responsibilities", { $0.responsibilities = $1 }, Statement.byLevelShape,
        "its own statements, by level"),
      .optional("skills", { $0.skills = $1 }, SkillUseFields.listShape, "the skills that the focus applies"),
      .optional("pay", { $0.pay = $1 }, Pay.shape, "how pay differs from the function's baseline"),
      .optional(
        "withheld", { $0.withheld = $1 }, .keyed(by: Layer.shape.map(\.rawValue), of: .paragraphs),
        "why a layer is left empty, by layer"),
      .optional(
        "levels", { $0.levels = $1 }, .keyed(by: .reference(to: .level), of: PageFields.shape.boxed),
        "what differs at a level, by level"),
      .optional("evidence", { $0.evidence = $1 }, Evidence.byLayerShape, "what each layer rests on"),
      .optional(
        "sources", { $0.sources = $1 }, Source.byIDShape, "sources that only this profile cites, by id"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to profiles"),
    ])
}

/// What differs at one level of a profile.
package typealias PageDetails = Boxed<PageFields>

/// The fields of a page.
package struct PageFields: Sendable {
  package var title: Field<String> = .absent
  package var absent: Field<String> = .absent
  package var aliases: Field<Listed<String>> = .absent
  package var classification: Field<Listed<Classification>> = .absent
  package var pay: Field<Pay> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<PageFields>.record(
    "page", "What differs at one level of a profile.", empty: PageFields(),
    [
      .optional("title", { $0.title = $1 }, .line, "the page's title"),
      .optional("absent", { $0.absent = $1 }, .line, "why the profile has no page at this level"),
      .optional("aliases", { $0.aliases = $1 }, .list(of: .line), "other titles of the work at this level"),
      .optional(
        "classification", { $0.classification = $1 }, Classification.listShape,
        "codes that hold at this level only"),
      .optional("pay", { $0.pay = $1 }, Pay.shape, "the pay differential at this level"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to pages"),
    ])
}
