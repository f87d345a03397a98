package import Shape
package import YAMLSyntax

/// A piece of evidence, declared once and cited by its id.
package struct Source: Sendable {
  package var title: Field<String> = .absent
  package var kind: Field<String> = .absent
  package var publisher: Field<String> = .absent
  package var edition: Field<String> = .absent
  package var url: Field<String> = .absent
  package var doi: Field<String> = .absent
  package var archive: Field<String> = .absent
  package var published: Field<CalendarPeriod> = .absent
  package var retrieved: Field<CalendarPeriod> = .absent
  package var licence: Field<String> = .absent
  package var derivedFrom: Field<Listed<String>> = .absent
  package var audience: Field<Audience> = .absent
  package var sample: Field<Sample> = .absent
  package var missing: Field<Keyed<String>> = .absent
  package var statements: Field<SourceStatements> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Source>.record(
    "source", "A piece of evidence, declared once and cited by its id.", empty: Source(),
    [
      .required("title", { $0.title = $1 }, .line, "its title as published"),
      .required("kind", { $0.kind = $1 }, .reference(to: .sourceKind), "what kind of evidence it is"),
      .optional("publisher", { $0.publisher = $1 }, .line, SourceFact.publisher.summary),
      .optional("edition", { $0.edition = $1 }, .line, SourceFact.edition.summary),
      .optional("url", { $0.url = $1 }, .text(.url), SourceFact.url.summary),
      .optional("doi", { $0.doi = $1 }, .line, "its digital object identifier, as `10.1000/182`"),
      .optional("archive", { $0.archive = $1 }, .line, SourceFact.archive.summary),
      .optional("published", { $0.published = $1 }, .period, SourceFact.published.summary),
      .optional("retrieved", { $0.retrieved = $1 }, .period, SourceFact.retrieved.summary),
      .optional("licence", { $0.licence = $1 }, .line, SourceFact.licence.summary),
      .optional(
        "derived_from", { $0.derivedFrom = $1 }, .list(of: .reference(to: .source)),
        "the sources it repeats, or is made from"),
      .optional("audience", { $0.audience = $1 }, Audience.shape, "who may see it; public if not given"),
      .optional("sample", { $0.sample = $1 }, Sample.shape, "what it looked at, for a sample or a survey"),
      .optional(
        "missing", { $0.missing = $1 }, .keyed(by: SourceFact.shape.map(\.rawValue), of: .paragraphs),
        "why a fact that its kind asks for is not given, by fact"),
      .optional(
        "statements", { $0.statements = $1 }, SourceStatements.shape,
        "its statements, where the workspace holds them: texts that say the same have to cite them"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to sources"),
    ])

  /// Sources by id.
  package static let byIDShape = Shape<Keyed<Source>>.keyed(by: .definition(of: .source), of: shape)
}
