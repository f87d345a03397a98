package import Shape

/// How reviews are scored, and which of them the framework asks for.
package struct ReviewPolicy: Sendable {
  package var scale: Field<ReviewScale> = .absent
  package var dimensions: Field<Keyed<Term>> = .absent
  package var roles: Field<Keyed<Term>> = .absent
  package var layers: Field<Listed<Layer>> = .absent
  package var illustrative: Field<Bool> = .absent
  package var panel: Field<PanelPolicy> = .absent
  package var months: Field<Int> = .absent
  package var editorial: Field<EditorialLimit> = .absent

  package init() {}

  package static let shape = Shape<ReviewPolicy>.record(
    "review policy", "How reviews are scored, and which of them the framework asks for.",
    empty: ReviewPolicy(),
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
      .optional(
        "layers", { $0.layers = $1 }, .list(of: Layer.shape),
        "the layers that have to be reviewed where they are written, in whatever is published"),
      .optional(
        "illustrative", { $0.illustrative = $1 }, .boolean,
        "whether an example of a review, which nobody held, counts where one is asked for, as in a sample; "
          + "no if not said"),
      .optional("panel", { $0.panel = $1 }, PanelPolicy.shape, "what a panel has to be"),
      .optional(
        "months", { $0.months = $1 }, .integer(atLeast: 1),
        "how many months a review holds; without end if not said"),
      .optional(
        "editorial", { $0.editorial = $1 }, EditorialLimit.shape,
        "how much may change for a review to be carried over; nothing if not said"),
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

/// What a panel has to be, and when its members disagree.
package struct PanelPolicy: Sendable {
  package var minimum: Field<Int> = .absent
  package var roles: Field<Listed<String>> = .absent
  package var spread: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<PanelPolicy>.record(
    "requirement of panels", "What a panel has to be, and when its members disagree.", empty: PanelPolicy(),
    [
      .optional("minimum", { $0.minimum = $1 }, .integer(atLeast: 1), "the fewest seats"),
      .optional(
        "roles", { $0.roles = $1 }, .list(of: .reference(to: .reviewRole)), "the roles that always sit on it"),
      .optional(
        "spread", { $0.spread = $1 }, .integer(atLeast: 1),
        "how far apart the seats' scores of a dimension have to be to count as disagreement"),
    ])
}

/// How much may change for a review to be carried over: `differing` words in every `within` of what was judged.
package struct EditorialLimit: Sendable {
  package var differing: Field<Int> = .absent
  package var within: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<EditorialLimit>.record(
    "editorial limit", "How much may change for a review to be carried over.", empty: EditorialLimit(),
    [
      .required(
        "differing", { $0.differing = $1 }, .integer(atLeast: 1),
        "how many words may change, in as many as `within` says"),
      .required(
        "within", { $0.within = $1 }, .integer(atLeast: 1),
        "the number of words judged in which `differing` is counted"),
    ])
}
