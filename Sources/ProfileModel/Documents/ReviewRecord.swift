package import Shape

/// The reviews of what one document holds: appended to, never rewritten.
package struct ReviewRecord: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var subject: Field<String> = .absent
  package var reviews: Field<Listed<Review>> = .absent

  package init() {}

  package static let shape = Shape<ReviewRecord>.record(
    "review record", "The reviews of what one document holds.", empty: ReviewRecord(),
    [
      .kind("review", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required(
        "of", { $0.subject = $1 }, .reference(to: .reviewSubject, form: .code),
        "the profile or function that was reviewed, or the framework's id"),
      .required("reviews", { $0.reviews = $1 }, .list(of: Review.shape), "the reviews, oldest first"),
    ])
}

/// Scores by a panel for some layers.
package struct Review: Sendable {
  package var date: Field<CalendarDate> = .absent
  package var illustrative: Field<Bool> = .absent
  package var panel: Field<Listed<Reviewer>> = .absent
  package var layers: Field<Keyed<LayerScores>> = .absent
  package var note: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Review>.record(
    "review", "Scores by a panel for some layers.", empty: Review(),
    [
      .required("date", { $0.date = $1 }, .date, "the day the panel met"),
      .optional(
        "illustrative", { $0.illustrative = $1 }, .boolean,
        "whether it is a sample that nobody held; no if not said"),
      .required("panel", { $0.panel = $1 }, .list(of: Reviewer.shape), "who judged, by role"),
      .required(
        "layers", { $0.layers = $1 }, .keyed(by: Layer.shape.map(\.rawValue), of: LayerScores.shape),
        "what was judged, by layer"),
      .optional("note", { $0.note = $1 }, .paragraphs, "what the panel wants remembered"),
    ])
}

/// One seat of a panel.
package struct Reviewer: Sendable {
  package var role: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Reviewer>.record(
    "reviewer", "One seat of a panel.", empty: Reviewer(),
    [.required("role", { $0.role = $1 }, .reference(to: .reviewRole), "the role, never a person's name")])
}

/// The scores of one layer.
package struct LayerScores: Sendable {
  package var scores: Field<Keyed<Int>> = .absent
  package var note: Field<String> = .absent

  package init() {}

  package static let shape = Shape<LayerScores>.record(
    "set of scores", "The scores of one layer.", empty: LayerScores(),
    [
      .required(
        "scores", { $0.scores = $1 }, .keyed(by: .reference(to: .reviewDimension), of: .integer()),
        "the scores, by dimension"),
      .optional("note", { $0.note = $1 }, .paragraphs, "what the panel found"),
    ])
}
