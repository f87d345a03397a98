package import Shape

/// A classification that profiles are mapped to.
package struct Scheme: Sendable {
  package var title: Field<String> = .absent
  package var publisher: Field<String> = .absent
  package var url: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Scheme>.record(
    "scheme", "A classification that profiles are mapped to.", empty: Scheme(),
    [
      .required("title", { $0.title = $1 }, .line, "its name"),
      .optional("publisher", { $0.publisher = $1 }, .line, "who publishes it"),
      .optional("url", { $0.url = $1 }, .text(.url), "where it is published"),
    ])
}

/// What pay differentials are measured against.
package struct PayScale: Sendable {
  package var baseline: Field<String> = .absent
  package var currency: Field<String> = .absent

  package init() {}

  package static let shape = Shape<PayScale>.record(
    "pay scale", "What pay differentials are measured against.", empty: PayScale(),
    [
      .required("baseline", { $0.baseline = $1 }, .line, "what 0 percent stands for"),
      .optional("currency", { $0.currency = $1 }, .line, "the currency, as ISO 4217 writes it"),
    ])
}
