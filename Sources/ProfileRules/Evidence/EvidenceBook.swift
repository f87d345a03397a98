import ProfileModel
import Shape
import YAMLSyntax

/// What is known of evidence before any document is looked at: the kinds of sources, the shared sources with where they
/// come from, what layers have to cite, and the day by which ages are told.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
final class EvidenceBook: Sendable {
  /// The day on which sources must not be too old, and which none of their dates may lie behind.
  let day: CalendarDate

  /// The kinds of sources, by id; none where the framework cannot be read.
  let kinds: [String: ResolvedSourceKind]

  /// The shared sources, by id.
  let sources: [String: KnownSource]
  private let requirements: [Layer: LayerRequirement]

  /// What a citation has to give where the framework asks nothing of its layer.
  private let parts: RequiredParts

  init(of library: Library, on day: CalendarDate) {
    let framework = library.framework
    let policy = framework.evidence.value
    let parts = RequiredParts(policy?.require ?? .absent)
    self.day = day
    self.parts = parts
    // What a framework that cannot be read makes of the given kinds is not known.
    let kinds = library.frameworkDocument == nil ? [] : framework.allSourceKinds
    let kindsByID = Dictionary(kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.kinds = kindsByID
    self.requirements = (policy?.layers.value?.entries ?? []).reduce(into: [:]) { requirements, entry in
      guard let layer = Layer(rawValue: entry.key), let policy = entry.field.value else { return }
      requirements[layer] = LayerRequirement(layer, policy, at: entry.keyNode, parts)
    }
    self.sources = KnownSource.all(
      library.sources.map { ($0.key, $0.value.value, $0.value.document) }, kinds: kindsByID)
  }

  /// The kind of a source; nothing where that is not known.
  func kind(of source: Source) -> ResolvedSourceKind? { source.kind.value.flatMap { kinds[$0] } }

  /// What the framework asks of a layer; nothing where it asks nothing.
  func requirement(of layer: Layer) -> LayerRequirement? { requirements[layer] }

  /// What the citations of a layer have to give.
  func parts(of layer: Layer) -> RequiredParts { requirements[layer]?.parts ?? parts }

  /// The shared sources of a kind, by id.
  func ids(ofKind kind: String) -> [String] {
    sources.values.filter { $0.source.kind.value == kind }.map(\.id).sorted()
  }
}
