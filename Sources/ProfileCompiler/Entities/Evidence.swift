import CanonicalJSON
import ProfileModel
import Shape

/// Citations as readers see them: those of sources that they may know of, and how many sources stay inside.
extension CanonicalWriter {
  mutating func citations(_ citations: Field<Listed<Citation>>, _ names: SourceNames) {
    guard case .given(let citations, _) = citations else { return }
    array(nonEmpty: "citations") { json in
      for case .given(let citation, _) in citations.fields {
        guard let source = citation.source.value, let name = names.name(of: source) else { continue }
        json.object { json in
          json.date("as_of", citation.asOf)
          json.names("levels", citation.levels)
          json.text("locator", citation.locator)
          json.string("source", name)
        }
      }
    }
  }

  mutating func internalSources(of citations: Field<Listed<Citation>>, _ names: SourceNames) {
    guard case .given(let citations, _) = citations else { return }
    var hidden: [String] = []
    for case .given(let citation, _) in citations.fields {
      guard let source = citation.source.value, names.name(of: source) == nil else { continue }
      if !hidden.contains(source) { hidden.append(source) }
    }
    if !hidden.isEmpty { integer("internal_sources", hidden.count) }
  }
}

extension CanonicalWriter {
  /// Why something cites nothing, where its author says so.
  mutating func reasons(of evidence: Field<Evidence>) {
    guard case .given(let evidence, _) = evidence, evidence.isReason else { return }
    object("uncited") { json in
      json.text("none", evidence.none)
      json.text("withheld", evidence.withheld)
    }
  }
}

extension Field<Evidence> {
  /// What is cited.
  var citations: Field<Listed<Citation>> { value?.citations ?? .absent }
}

extension CompilationContext {
  /// What each layer rests on, by layer.
  func evidence(
    _ evidence: Field<Keyed<Evidence>>, without hidden: Layer? = nil, _ names: SourceNames,
    _ json: inout CanonicalWriter
  ) {
    guard case .given(let evidence, _) = evidence else { return }
    for layer in layersByName where layer != hidden {
      json.record(layer.rawValue, evidence[layer.rawValue]) { given, json in
        json.citations(given.citations, names)
        json.internalSources(of: given.citations, names)
        json.text("none", given.none)
        json.text("withheld", given.withheld)
      }
    }
  }

  /// Codes of official classifications, each with the edition and source that its scheme gives, where it has none.
  func classification(
    _ codes: Field<Listed<Classification>>, _ names: SourceNames, _ json: inout CanonicalWriter
  ) {
    json.list("classification", codes) { code, json in
      let scheme = code.scheme.value.flatMap { framework.schemes.value?[$0].value }
      let source = code.source.value ?? scheme?.source.value
      let name = source.flatMap(names.name)
      json.text("code", code.code)
      json.text("edition", code.edition.isAbsent ? scheme?.edition ?? .absent : code.edition)
      json.integer("internal_sources", source != nil && name == nil ? 1 : nil)
      json.choice("match", code.match)
      json.name("scheme", code.scheme)
      json.string("source", name)
      json.text("title", code.title)
    }
  }
}
