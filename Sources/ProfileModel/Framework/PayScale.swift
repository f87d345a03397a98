package import Shape

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
