package import Shape

/// What something rests on: citations, or the reason why there are none.
package struct Evidence: Sendable {
  package var citations: Field<Listed<Citation>> = .absent
  package var none: Field<String> = .absent
  package var withheld: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Evidence>.either(
    list: Citation.listShape.located { citations, node in
      var evidence = Evidence()
      evidence.citations = .given(citations, at: node)
      return evidence
    },
    or: .record(
      "statement of missing evidence",
      "Why nothing is cited. The reason stands in the place of all citations that the framework asks for there; that of a layer, also of those of its statements.",
      empty: Evidence(),
      [
        .optional("none", { $0.none = $1 }, .paragraphs, "why there is no source"),
        .optional("withheld", { $0.withheld = $1 }, .paragraphs, "why the source is not named"),
      ]))

  /// Evidence by layer.
  package static let byLayerShape = Shape<Keyed<Evidence>>.keyed(
    by: Layer.shape.map(\.rawValue), of: shape)

  /// Whether it says why nothing is cited, instead of citing.
  package var isReason: Bool { citations.isAbsent }
}
