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
  package var published: Field<CalendarDate> = .absent
  package var retrieved: Field<CalendarDate> = .absent
  package var licence: Field<String> = .absent
  package var derivedFrom: Field<Listed<String>> = .absent
  package var audience: Field<Audience> = .absent
  package var sample: Field<Sample> = .absent
  package var statements: Field<SourceStatements> = .absent
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Source>.record(
    "source", "A piece of evidence, declared once and cited by its id.", empty: Source(),
    [
      .required("title", { $0.title = $1 }, .line, "its title as published"),
      .required("kind", { $0.kind = $1 }, .reference(to: .sourceKind), "what kind of evidence it is"),
      .optional("publisher", { $0.publisher = $1 }, .line, "who published it"),
      .optional("edition", { $0.edition = $1 }, .line, "its edition, release or version"),
      .optional("url", { $0.url = $1 }, .text(.url), "its address"),
      .optional("doi", { $0.doi = $1 }, .line, "its digital object identifier"),
      .optional("archive", { $0.archive = $1 }, .line, "where a copy is kept, for what has no address"),
      .optional("published", { $0.published = $1 }, .date, "the day it was published"),
      .optional("retrieved", { $0.retrieved = $1 }, .date, "the day it was read"),
      .optional("licence", { $0.licence = $1 }, .line, "the terms it may be used under"),
      .optional(
        "derived_from", { $0.derivedFrom = $1 }, .list(of: .reference(to: .source)), "the sources it repeats"),
      .optional("audience", { $0.audience = $1 }, Audience.shape, "who may see it; public if not given"),
      .optional("sample", { $0.sample = $1 }, Sample.shape, "what it looked at, for a sample or a survey"),
      .optional(
        "statements", { $0.statements = $1 }, SourceStatements.shape,
        "its statements, where the workspace holds them: texts that say the same have to cite them"),
      .optional(
        "fields", { $0.fields = $1 }, OwnField.valuesShape, "the fields that the framework adds to sources"),
    ])

  /// Sources by id.
  package static let byIDShape = Shape<Keyed<Source>>.keyed(by: .definition(of: .source), of: shape)
}

/// What a sample or a survey looked at.
package struct Sample: Sendable {
  package var size: Field<Int> = .absent
  package var period: Field<String> = .absent
  package var method: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Sample>.record(
    "sample", "What a sample or a survey looked at.", empty: Sample(),
    [
      .optional("size", { $0.size = $1 }, .integer(atLeast: 1), "how many were looked at"),
      .optional("period", { $0.period = $1 }, .line, "the time it covers"),
      .optional("method", { $0.method = $1 }, .paragraphs, "how they were chosen and read"),
    ])
}

/// Who may see something in the output.
package enum Audience: String, CaseIterable, Sendable {
  case `public`
  case `internal`

  package static let shape = Shape<Audience>.choice { audience in
    switch audience {
    case .public: "everybody"
    case .internal: "nobody outside: it never reaches a public output"
    }
  }
}
