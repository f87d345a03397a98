import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A source that all may cite.
  func entity(of held: Library.Held<Source>, named name: String, _ json: inout CanonicalWriter) {
    source(held.value, named: name, from: held.document, sharedSources, isFile: true, &json)
  }

  /// The sources that only this profile cites and that the output's readers may see, by id.
  func ownSources(of profile: ResolvedProfile, _ names: SourceNames, _ json: inout CanonicalWriter) {
    guard case .given(let sources, _) = profile.profile.sources else { return }
    let shown = sources.values.filter { $0.value.audience.isShown(to: options.audience) }
    for (id, value) in shown.sorted(by: { canonicallyPrecedes($0.key, $1.key) }) {
      source(value, named: names.name(of: id) ?? id, from: profile.document, names, isFile: false, &json)
    }
  }

  /// A source under the name that citations give it.
  private func source(
    _ source: Source, named name: String, from document: Document, _ names: SourceNames,
    isFile: Bool, _ json: inout CanonicalWriter
  ) {
    json.object { json in
      json.text("archive", source.archive)
      json.choice("audience", source.audience)
      json.array(nonEmpty: "derived_from") { json in
        for id in source.derivedFrom.value?.values ?? [] {
          if let name = names.name(of: id) { json.string(name) }
        }
      }
      json.text("doi", source.doi)
      json.text("edition", source.edition)
      json.value("fields", ownFields(source.fields, of: .source, in: document))
      if isFile { stamp("source", &json) }
      json.string("id", name)
      json.name("kind", source.kind)
      json.text("licence", source.licence)
      json.object(nonEmpty: "missing") { json in
        for (fact, reason) in (source.missing.value?.values ?? []).sorted(by: {
          canonicallyPrecedes($0.key, $1.key)
        }) {
          json.string(fact, reason.normalized)
        }
      }
      json.date("published", source.published)
      json.text("publisher", source.publisher)
      json.date("retrieved", source.retrieved)
      json.record("sample", source.sample) { sample, json in
        json.text("method", sample.method)
        json.record("period", sample.period) { period, json in
          json.date("from", period.from)
          json.date("to", period.to)
        }
        json.number("size", sample.size)
      }
      json.text("title", source.title)
      json.name("url", source.url)
    }
  }
}
