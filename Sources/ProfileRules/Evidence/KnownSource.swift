import ProfileModel
import Shape

/// A source that a document can cite.
///
/// A class, because every citation of it is held against it, and it never changes.
final class KnownSource: Sendable {
  let id: String
  let source: Source

  /// The document that declares it.
  let document: Document

  /// Its kind; nothing where that is not known.
  let kind: ResolvedSourceKind?

  /// What it comes from in the end, itself where it repeats no other.
  let origins: Set<String>

  /// That, where it is one thing.
  let onlyOrigin: String?

  fileprivate init(
    id: String, source: Source, document: Document, kind: ResolvedSourceKind?, origins: Set<String>
  ) {
    self.id = id
    self.source = source
    self.document = document
    self.kind = kind
    self.origins = origins
    self.onlyOrigin = origins.count == 1 ? origins.first : nil
  }
}

extension KnownSource {
  /// Some sources of one or more documents, by id; behind them are the `shared` ones.
  static func all(
    _ sources: [(id: String, source: Source, document: Document)], behind shared: [String: KnownSource] = [:],
    kinds: [String: ResolvedSourceKind]
  ) -> [String: KnownSource] {
    let named = sources.reduce(into: [:]) { named, entry in named[entry.id] = entry.source }
    var origins = SourceOrigins(named, behind: shared)
    return sources.reduce(into: [:]) { known, entry in
      known[entry.id] = KnownSource(
        id: entry.id, source: entry.source, document: entry.document,
        kind: entry.source.kind.value.flatMap { kinds[$0] }, origins: origins.origins(of: entry.id))
    }
  }
}
