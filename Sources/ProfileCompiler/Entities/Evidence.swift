import CanonicalJSON
import ProfileModel
import Shape

/// Citations as readers see them: those shown, and how many there are of sources that stay inside.
struct ShownCitations {
  let shown: JSON?
  let internalSources: JSON?

  init(_ citations: Field<Listed<Citation>>, _ names: SourceNames) {
    var shown: [JSON] = []
    var hidden: [String] = []
    for citation in citations.value?.values ?? [] {
      guard let source = citation.source.value else { continue }
      if let name = names.name(of: source) {
        shown.append(
          .object(present: [
            "as_of": citation.asOf.date, "locator": citation.locator.text, "source": .string(name),
          ]))
      } else if !hidden.contains(source) {
        hidden.append(source)
      }
    }
    self.shown = .array(nonEmpty: shown)
    self.internalSources = hidden.isEmpty ? nil : .integer(hidden.count)
  }
}

extension CompilationContext {
  /// What each layer rests on, by layer.
  func evidence(
    _ evidence: Field<Keyed<LayerEvidence>>, without hidden: Layer? = nil, _ names: SourceNames
  ) -> JSON? {
    guard let evidence = evidence.value else { return nil }
    return .object(
      nonEmpty: layersByName.compactMap { layer in
        guard layer != hidden, let given = evidence[layer.rawValue].value else { return nil }
        let citations = ShownCitations(given.citations, names)
        return JSON.Member(
          layer.rawValue,
          .object(present: [
            "citations": citations.shown, "internal_sources": citations.internalSources,
            "none": given.none.text, "withheld": given.withheld.text,
          ]))
      })
  }

  /// Codes of official classifications.
  func classification(_ codes: Field<Listed<Classification>>, _ names: SourceNames) -> JSON? {
    codes.list { code in
      let source = code.source.value
      let name = source.flatMap(names.name)
      return .object(present: [
        "code": code.code.text,
        "edition": code.edition.text,
        "internal_sources": source != nil && name == nil ? 1 : nil,
        "match": code.match.choice,
        "scheme": code.scheme.name,
        "source": .string(name),
        "title": code.title.text,
      ])
    }
  }
}
