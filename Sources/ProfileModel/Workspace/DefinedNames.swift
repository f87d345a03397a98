package import Diagnostics
package import Shape

/// The names that a workspace's documents define for each other.
package struct DefinedNames: Sendable {
  /// A name, where it was given, and whether what it names could be read.
  package struct Entry: Sendable {
    package let kind: EntityKind
    package let name: String
    package let place: Place
    package let isBroken: Bool

    package init(kind: EntityKind, name: String, place: Place, isBroken: Bool) {
      self.kind = kind
      self.name = name
      self.place = place
      self.isBroken = isBroken
    }
  }

  private var entries: [EntityKind: [String: Entry]] = [:]

  package init() {}

  /// Adds a name; the first of equal ones stays.
  package mutating func add(_ entry: Entry) {
    if entries[entry.kind]?[entry.name] == nil { entries[entry.kind, default: [:]][entry.name] = entry }
  }

  /// What a name was given to.
  package func entry(_ kind: EntityKind, _ name: String) -> Entry? { entries[kind]?[name] }

  /// All names of a kind, sorted.
  package func names(_ kind: EntityKind) -> [String] {
    (entries[kind] ?? [:]).keys.sorted()
  }
}
