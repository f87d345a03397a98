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

    /// The document, as fingerprints name it.
    package let entity: String
    /// The edit that takes it out of its document, where that was asked for and nothing else goes with it.
    package let removal: Edit?

    /// What identifies it among all names.
    package var thing: NamedThing { NamedThing(kind, name) }

    package init(
      kind: EntityKind, name: String, place: Place, isBroken: Bool, entity: String, removal: Edit? = nil
    ) {
      self.kind = kind
      self.name = name
      self.place = place
      self.isBroken = isBroken
      self.entity = entity
      self.removal = removal
    }
  }

  /// All names, in the order in which they were added. What is added later changes no position.
  package private(set) var entries: [Entry] = []

  private var positions: [NamedThing: Int] = [:]

  package init() {}

  /// Adds a name; the first of equal ones stays.
  package mutating func add(_ entry: Entry) {
    let (position, thing) = (entries.count, entry.thing)
    guard positions[thing] == nil else { return }
    positions[thing] = position
    entries.append(entry)
  }

  /// Where a name stands among the entries.
  package func position(of thing: NamedThing) -> Int? { positions[thing] }

  /// What a name was given to.
  package func entry(_ kind: EntityKind, _ name: String) -> Entry? {
    positions[NamedThing(kind, name)].map { entries[$0] }
  }

  /// All names of a kind, sorted.
  package func names(_ kind: EntityKind) -> [String] {
    entries.lazy.filter { $0.kind == kind }.map(\.name).sorted()
  }
}
