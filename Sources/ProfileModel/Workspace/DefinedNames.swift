package import Shape
package import YAMLSyntax

/// The names that a workspace's documents define for each other.
package struct DefinedNames: Sendable {
  /// A name, the node that gives it, and whether what it names could be read.
  ///
  /// Where the node stands is not said: of many thousand names a few are ever shown, and for these the file is read
  /// again.
  package struct Entry: Sendable {
    package let kind: EntityKind
    package let name: String
    package let node: NodeID
    package let isBroken: Bool

    /// What identifies it among all names.
    package var thing: NamedThing { NamedThing(kind, name) }

    init(_ definition: Definition) {
      self.kind = definition.use.kind
      self.name = definition.use.name
      self.node = definition.use.node
      self.isBroken = definition.isBroken
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
