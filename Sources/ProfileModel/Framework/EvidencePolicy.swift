package import Shape

/// What the layers of profiles and functions have to cite.
package struct EvidencePolicy: Sendable {
  package var require: Field<Listed<CitationPart>> = .absent
  package var layers: Field<Keyed<LayerPolicy>> = .absent

  package init() {}

  package static let shape = Shape<EvidencePolicy>.record(
    "evidence policy", "What the layers of profiles and functions have to cite.", empty: EvidencePolicy(),
    [
      .optional(
        "require", { $0.require = $1 }, .list(of: CitationPart.shape),
        "what every citation gives, where its layer does not say otherwise"),
      .optional(
        "layers", { $0.layers = $1 }, .keyed(by: Layer.citingShape, of: LayerPolicy.shape),
        "the layers that have to cite sources; a document is asked for those that it gives itself, and not for what it inherits"
      ),
    ])
}

/// What one layer has to cite.
package struct LayerPolicy: Sendable {
  package var sources: Field<Int> = .absent
  package var kinds: Field<Listed<String>> = .absent
  package var each: Field<Bool> = .absent
  package var themes: Field<Listed<String>> = .absent
  package var require: Field<Listed<CitationPart>> = .absent

  package init() {}

  package static let shape = Shape<LayerPolicy>.record(
    "layer policy", "What one layer has to cite, or give a reason for not citing.", empty: LayerPolicy(),
    [
      .optional(
        "sources", { $0.sources = $1 }, .integer(atLeast: 0),
        "how many different sources it rests on, at every level that it has; \(usualSources) if not said"),
      .optional(
        "kinds", { $0.kinds = $1 }, .list(of: .reference(to: .sourceKind)),
        "the kinds of evidence of which each has to be among its sources"),
      .optional(
        "each", { $0.each = $1 }, .boolean,
        "whether each statement, each shared skill or each code says by itself what it rests on; no if not said"
      ),
      .optional(
        "themes", { $0.themes = $1 }, .list(of: .reference(to: .theme)),
        "the themes of the statements for which `each` holds; all if not said"),
      .optional(
        "require", { $0.require = $1 }, .list(of: CitationPart.shape, mayBeEmpty: true),
        "what each of its citations gives, in place of what all have to give"),
    ])

  package static let usualSources = 1
}

extension Layer {
  /// The layers of which profiles or functions can say what they rest on, by name.
  static let citingShape = Shape<Layer>.word(
    among: [.focus, .pay, .responsibilities, .guidelines, .skills, .level, .aliases, .classification],
    because: "the other layers are made from these", \.summary
  ).map(\.rawValue)
}
