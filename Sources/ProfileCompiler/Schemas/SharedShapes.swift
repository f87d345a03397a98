import ProfileModel
import Reviews

extension OutputShape {
  /// A word of the framework's vocabulary.
  static let term = record(
    "term",
    [
      .required("id", .name, "its id"),
      .required("title", .text, "its name as readers see it"),
      .optional("summary", .text, "what it means"),
    ])

  static let experience = list(
    of: record(
      "range of experience",
      [
        .required("of", .choice(Experience.Kind.self), "what the years are years of"),
        .required("from", .integer(atLeast: 0), "the least number of years"),
        .optional("to", .integer(atLeast: 0), "the usual most; left out where the range is open"),
      ]))

  static let citations = list(
    of: record(
      "citation",
      [
        .required("source", .name, "the source's id; `CODE#ID` for a source of one profile"),
        .optional("locator", .text, "where in the source"),
        .optional("as_of", .period, "the day, month or year that the source speaks for"),
        .optional("levels", .list(of: .name), "the levels that it speaks for; all if not said"),
      ]))

  /// Values of the fields that the framework adds.
  static let ownFields = values(of: .text, .number, .boolean)

  /// An object with a member for each layer.
  static func byLayer(_ title: String, _ shape: OutputShape) -> OutputShape {
    record(title, Layer.allCases.map { .optional($0.rawValue, shape, $0.summary) })
  }

  static let evidence = byLayer(
    "evidence by layer",
    record("evidence of a layer", .citations + .reasons))

  static let review = record(
    "state of review",
    [
      .required(
        "state", .choice(ReviewState.self),
        "`stale` where the text changed since, `illustrative` where the scores are an example that no panel gave"
      ),
      .optional("date", .date, "the day of the newest review"),
      .optional("carried", .date, "the day on which it was carried over an editorial change"),
      .optional("lowest", .integer(), "the lowest score, which decides"),
      .optional("panel", .list(of: .name), "the roles that judged; internal"),
      .optional(
        "scores",
        .list(
          of: record(
            "score",
            [
              .required("dimension", .name, "the review dimension"),
              .required("score", .integer(), "the score; the lowest, where each seat gave one"),
            ])), "the scores, in the framework's order"),
    ])

  static let reviews = byLayer("reviews by layer", review)
}

extension [OutputMember] {
  static let citations: [OutputMember] = [
    .optional("citations", .citations, "what it rests on"),
    .optional(
      "internal_sources", .integer(atLeast: 1), "how many sources it rests on that are internal and not shown"
    ),
  ]

  /// Why nothing is cited.
  static let reasons: [OutputMember] = [
    .optional("none", .text, "why there is no source"),
    .optional("withheld", .text, "why the source is not named"),
  ]

  /// What a statement or a skill rests on by itself.
  static let evidence: [OutputMember] =
    citations + [.optional("uncited", OutputShape.record("reason", reasons), "why it cites nothing")]

  /// Who keeps a document true, and until when it holds.
  static let metadata: [OutputMember] = [
    .optional("owner", .text, MetadataItem.owner.summary),
    .optional("authors", .list(of: .name), "the roles that wrote it; internal"),
    .optional("revision", .integer(atLeast: 1), MetadataItem.revision.summary),
    .optional("effective", .date, MetadataItem.effective.summary),
    .optional("review_by", .date, MetadataItem.reviewBy.summary),
  ]
}
