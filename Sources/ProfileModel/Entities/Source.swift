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
  package var fields: Field<Keyed<NodeID>> = .absent

  package init() {}

  package static let shape = Shape<Source>.record(
    "source", "A piece of evidence, declared once and cited by its id.", empty: Source(),
    [
      .required("title", \.title, .line, "its title as published"),
      .required("kind", \.kind, .reference(to: .sourceKind), "what kind of evidence it is"),
      .optional("publisher", \.publisher, .line, "who published it"),
      .optional("edition", \.edition, .line, "its edition, release or version"),
      .optional("url", \.url, .text(.url), "its address"),
      .optional("doi", \.doi, .line, "its digital object identifier"),
      .optional("archive", \.archive, .line, "where a copy is kept, for what has no address"),
      .optional("published", \.published, .date, "the day it was published"),
      .optional("retrieved", \.retrieved, .date, "the day it was read"),
      .optional("licence", \.licence, .line, "the terms it may be used under"),
      .optional("derived_from", \.derivedFrom, .list(of: .reference(to: .source)), "the sources it repeats"),
      .optional("audience", \.audience, Audience.shape, "who may see it; public if not given"),
      .optional("sample", \.sample, Sample.shape, "what it looked at, for a sample or a survey"),
      .optional("fields", \.fields, OwnField.valuesShape, "the fields that the framework adds to sources"),
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
      .optional("size", \.size, .integer(atLeast: 1), "how many were looked at"),
      .optional("period", \.period, .line, "the time it covers"),
      .optional("method", \.method, .paragraphs, "how they were chosen and read"),
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
