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
      .required("title", \.title, .line, "its name"),
      .optional("publisher", \.publisher, .line, "who publishes it"),
      .optional("url", \.url, .text(.url), "where it is published"),
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
      .required("baseline", \.baseline, .line, "what 0 percent stands for"),
      .optional("currency", \.currency, .line, "the currency, as ISO 4217 writes it"),
    ])
}
