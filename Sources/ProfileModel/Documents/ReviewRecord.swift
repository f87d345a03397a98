package import Shape

/// The reviews of what one document holds: appended to, never rewritten.
package struct ReviewRecord: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var subject: Field<String> = .absent
  package var reviews: Field<Listed<Review>> = .absent

  package init() {}

  package static let shape = Shape<ReviewRecord>.record(
    "review record", "The reviews of what one document holds, as `plumb review` writes them.",
    empty: ReviewRecord(),
    [
      .kind("review", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required(
        "of", { $0.subject = $1 }, .reference(to: .reviewSubject, form: .code),
        "the profile or function that was reviewed, or the id of the framework or of a list of skills"),
      .required("reviews", { $0.reviews = $1 }, .list(of: Review.shape), "the reviews, oldest first"),
    ])
}

/// What a panel said of some layers, or that a review is carried over an editorial change.
package struct Review: Sendable {
  package var date: Field<CalendarDate> = .absent
  package var illustrative: Field<Bool> = .absent
  package var panel: Field<Listed<Reviewer>> = .absent
  package var carries: Field<Carry> = .absent
  package var layers: Field<Keyed<JudgedLayer>> = .absent
  package var note: Field<String> = .absent
  package var seal: Field<String> = .absent

  package init() {}

  /// Whether it is an example that nobody held. A mark that cannot be read counts as one.
  package var isIllustrative: Bool { !illustrative.isAbsent && illustrative.value != false }

  package static let shape = Shape<Review>.record(
    "review", "What a panel said of some layers, or that a review is carried over an editorial change.",
    empty: Review(),
    [
      .required("date", { $0.date = $1 }, .date, "the day the panel met"),
      .optional(
        "illustrative", { $0.illustrative = $1 }, .boolean,
        "whether it is a sample that nobody held; no if not said"),
      .optional(
        "panel", { $0.panel = $1 }, .list(of: Reviewer.shape), "who judged, by role; a seat each"),
      .optional(
        "carries", { $0.carries = $1 }, Carry.shape,
        "the earlier review that still holds, where a change was editorial; it gives the panel and the scores"
      ),
      .required(
        "layers", { $0.layers = $1 }, .keyed(by: Layer.shape.map(\.rawValue), of: JudgedLayer.shape),
        "what was judged, by layer"),
      .optional("note", { $0.note = $1 }, .paragraphs, "what the panel wants remembered"),
      .required(
        "seal", { $0.seal = $1 }, .text(.digest),
        "the digest of the day, the panel, the scores and the digests above, which shows that none was changed"
      ),
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

/// What a reviewer signs who says that a change was editorial.
package struct Carry: Sendable {
  package var review: Field<CalendarDate> = .absent
  package var by: Field<String> = .absent
  package var reason: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Carry>.record(
    "carry", "What a reviewer signs who says that a change was editorial.", empty: Carry(),
    [
      .required("review", { $0.review = $1 }, .date, "the day of the review that is carried over"),
      .required("by", { $0.by = $1 }, .reference(to: .reviewRole), "the role that signs"),
      .required("reason", { $0.reason = $1 }, .line, "why the change says nothing else"),
    ])
}
