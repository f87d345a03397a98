package import Shape

/// The use of a source: where in it, and the date it speaks for.
package struct Citation: Sendable {
  package var source: Field<String> = .absent
  package var locator: Field<String> = .absent
  package var asOf: Field<CalendarDate> = .absent

  package init() {}

  package static let shape = Shape<Citation>.record(
    "citation", "The use of a source.", empty: Citation(),
    [
      .required("source", { $0.source = $1 }, .reference(to: .source), "the source's id"),
      .optional("locator", { $0.locator = $1 }, .line, "where in the source: a code, a table, a section"),
      .optional("as_of", { $0.asOf = $1 }, .date, "the day that the source speaks for"),
    ])

  package static let listShape = Shape<Listed<Citation>>.list(of: shape)
}

/// What a layer rests on: citations, or the reason why there are none.
package struct LayerEvidence: Sendable {
  package var citations: Field<Listed<Citation>> = .absent
  package var none: Field<String> = .absent
  package var withheld: Field<String> = .absent

  package init() {}

  package static let shape = Shape<LayerEvidence>.either(
    list: Citation.listShape.located { citations, node in
      var evidence = LayerEvidence()
      evidence.citations = .given(citations, at: node)
      return evidence
    },
    or: .record(
      "statement of missing evidence", "Why a layer cites nothing.", empty: LayerEvidence(),
      [
        .optional("none", { $0.none = $1 }, .paragraphs, "why there is no source"),
        .optional("withheld", { $0.withheld = $1 }, .paragraphs, "why the source is not named"),
      ]))

  /// Evidence by layer.
  package static let byLayerShape = Shape<Keyed<LayerEvidence>>.keyed(
    by: Layer.shape.map(\.rawValue), of: shape)
}
