package import Shape

/// How reviews are scored.
package struct ReviewPolicy: Sendable {
  package var scale: Field<ReviewScale> = .absent
  package var dimensions: Field<Keyed<Term>> = .absent
  package var roles: Field<Keyed<Term>> = .absent

  package init() {}

  package static let shape = Shape<ReviewPolicy>.record(
    "review policy", "How reviews are scored.", empty: ReviewPolicy(),
    [
      .required("scale", { $0.scale = $1 }, ReviewScale.shape, "the scores that can be given"),
      .required(
        "dimensions", { $0.dimensions = $1 },
        .keyed(
          by: .definition(of: .reviewDimension),
          of: Term.shape("review dimension", "What a reviewer scores.")), "what is scored, by id"),
      .required(
        "roles", { $0.roles = $1 },
        .keyed(by: .definition(of: .reviewRole), of: Term.shape("review role", "Who sits on a panel.")),
        "who sits on a panel, by id"),
    ])
}

/// The scores that can be given; a review passes when its lowest dimension reaches `pass`.
package struct ReviewScale: Sendable {
  package var minimum: Field<Int> = .absent
  package var maximum: Field<Int> = .absent
  package var pass: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<ReviewScale>.record(
    "review scale", "The scores that can be given.", empty: ReviewScale(),
    [
      .required("minimum", { $0.minimum = $1 }, .integer(), "the lowest score"),
      .required("maximum", { $0.maximum = $1 }, .integer(), "the highest score"),
      .required("pass", { $0.pass = $1 }, .integer(), "the score that the lowest dimension has to reach"),
    ])
}
