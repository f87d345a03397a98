import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// A source under the name that citations give it.
  func entity(of source: Source, named name: String, from document: Document, _ names: SourceNames) -> JSON {
    .object(present: [
      "archive": source.archive.text,
      "audience": source.audience.choice,
      "derived_from": .array(
        nonEmpty: (source.derivedFrom.value?.values ?? []).compactMap { .string(names.name(of: $0)) }),
      "doi": source.doi.text,
      "edition": source.edition.text,
      "fields": ownFields(source.fields, of: .source, in: document),
      "id": .string(name),
      "kind": source.kind.name,
      "licence": source.licence.text,
      "published": source.published.date,
      "publisher": source.publisher.text,
      "retrieved": source.retrieved.date,
      "sample": source.sample.value.map { sample in
        .object(present: [
          "method": sample.method.text, "period": sample.period.text, "size": sample.size.number,
        ])
      },
      "title": source.title.text,
      "url": source.url.name,
    ])
  }

  /// The sources that only this profile cites and that the output's readers may see, by id.
  func ownSources(of profile: ResolvedProfile, _ names: SourceNames) -> JSON? {
    guard let sources = profile.profile.sources.value else { return nil }
    let shown = sources.values.filter { $0.value.audience.isShown(to: options.audience) }
    return .array(
      nonEmpty: shown.sorted { canonicallyPrecedes($0.key, $1.key) }.map { id, source in
        entity(of: source, named: names.name(of: id) ?? id, from: profile.document, names)
      })
  }
}
