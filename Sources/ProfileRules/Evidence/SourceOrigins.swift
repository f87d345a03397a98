import ProfileModel
import Shape

/// What sources come from in the end: those that they are derived from, and behind these others.
///
/// Sources of one publisher and one edition come from the same thing.
struct SourceOrigins {
  private let sources: [String: Source]

  /// The shared sources behind a profile's own ones.
  private let shared: [String: KnownSource]
  private var known: [String: Set<String>] = [:]

  init(_ sources: [String: Source], behind shared: [String: KnownSource] = [:]) {
    self.sources = sources
    self.shared = shared
  }

  /// What a source comes from: itself, where it repeats no other, or only such as repeat each other.
  mutating func origins(of id: String) -> Set<String> {
    guard let source = sources[id] else { return shared[id]?.origins ?? [id] }
    if let known = known[id] { return known }
    known[id] = []  // A source that is met again on the way adds nothing.
    var origins: Set<String> = []
    for parent in source.derivedFrom.value?.values ?? [] { origins.formUnion(self.origins(of: parent)) }
    if origins.isEmpty { origins = [source.issue ?? id] }
    known[id] = origins
    return origins
  }
}

extension Source {
  /// The publisher and edition by which two sources are one; nothing where either is not given.
  fileprivate var issue: String? {
    guard let publisher = publisher.value, let edition = edition.value else { return nil }
    return "\(publisher)\n\(edition)".lowercased()
  }
}
