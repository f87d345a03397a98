package import Shape

/// A name together with the kind of thing it names.
package struct NamedThing: Hashable, Sendable {
  package let kind: EntityKind
  package let name: String

  package init(_ kind: EntityKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Hashes the name alone, since few names stand for things of several kinds.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
