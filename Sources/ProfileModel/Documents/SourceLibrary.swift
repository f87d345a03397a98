package import Shape

/// Sources that many documents cite.
package struct SourceLibrary: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var sources: Field<Keyed<Source>> = .absent

  package init() {}

  package static let shape = Shape<SourceLibrary>.record(
    "sources document", "Sources that many documents cite.", empty: SourceLibrary(),
    [
      .kind("sources", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required("sources", { $0.sources = $1 }, Source.byIDShape, "the sources, by id"),
    ])
}
