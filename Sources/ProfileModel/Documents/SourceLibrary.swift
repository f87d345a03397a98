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
      .kind("sources", \.kind), .version(\.version),
      .required("sources", \.sources, Source.byIDShape, "the sources, by id"),
    ])
}
