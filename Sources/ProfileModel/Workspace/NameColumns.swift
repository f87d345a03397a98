package import Archive
package import Shape
package import YAMLSyntax

/// The names that documents give and use, each at a position of its own; those of one document stand together.
package struct NameColumns: Sendable {
  /// What identifies what a name stands for: the digests of the names, with their kinds.
  package private(set) var lists = NumberLists<UInt64>()

  /// The node that gives a name, or uses it.
  package private(set) var nodes: [UInt32] = []

  /// The role of a name, its kind, and whether what it stands for could not be read.
  package private(set) var marks: [UInt32] = []

  /// The names themselves.
  package private(set) var texts = TextTable()

  /// What a document does with a name.
  package enum Role: UInt32, Sendable {
    /// It gives it to something that other documents can use.
    case defined
    /// It gives it to something that has to be used.
    case needed
    /// It names a profile by it, or what a review judges, which may be one.
    case open
    /// It gives it to a second thing.
    case repeated
    /// It gives it to the first one; stands behind the second.
    case first
  }

  package init() {}

  /// The names that were kept by their parts; nothing where these do not fit together.
  package init?(lists: NumberLists<UInt64>, nodes: [UInt32], marks: [UInt32], texts: TextTable) {
    let count = lists.numbers.count
    guard nodes.count == count, marks.count == count, texts.count == count,
      marks.allSatisfy({ Role(rawValue: $0 >> 16) != nil && Int($0 >> 1 & 0x7FFF) < EntityKind.all.count })
    else { return nil }
    self.lists = lists
    self.nodes = nodes
    self.marks = marks
    self.texts = texts
  }

  package func role(_ name: Int) -> Role { Role(rawValue: marks[name] >> 16) ?? .open }
  package func kind(_ name: Int) -> EntityKind { EntityKind.all[Int(marks[name] >> 1 & 0x7FFF)] }
  package func isBroken(_ name: Int) -> Bool { marks[name] & 1 != 0 }
  package func node(_ name: Int) -> NodeID { NodeID(rawValue: nodes[name]) }

  /// What identifies what a name stands for.
  package func thing(_ name: Int) -> UInt64 { lists.numbers[name] }

  /// The positions of the names of some documents that have a role there, in the order of the documents.
  package func names(_ role: Role, in documents: [Int]) -> [Int] {
    var found: [Int] = []
    for document in documents {
      for name in lists.range(of: document) where marks[name] >> 16 == role.rawValue { found.append(name) }
    }
    return found
  }

  mutating func append(_ facts: Facts) {
    var things: [UInt64] = []
    for entry in facts.definitions { things.append(add(entry, as: .defined)) }
    for entry in facts.needed { things.append(add(entry, as: .needed)) }
    for use in facts.open {
      things.append(add(use.kind, use.name, at: use.node, as: .open, isBroken: false))
    }
    for repetition in facts.repeated {
      let entry = repetition.entry
      things.append(add(entry, as: .repeated))
      things.append(add(entry.kind, entry.name, at: repetition.first, as: .first, isBroken: false))
    }
    lists.append(things)
  }

  private mutating func add(_ entry: DefinedNames.Entry, as role: Role) -> UInt64 {
    add(entry.kind, entry.name, at: entry.node, as: role, isBroken: entry.isBroken)
  }

  private mutating func add(
    _ kind: EntityKind, _ name: String, at node: NodeID, as role: Role, isBroken: Bool
  ) -> UInt64 {
    nodes.append(node.rawValue)
    marks.append(role.rawValue << 16 | kind.number << 1 | (isBroken ? 1 : 0))
    texts.append(name)
    return thingDigest(kind, name)
  }

  mutating func append(_ other: NameColumns) {
    lists.append(other.lists)
    nodes += other.nodes
    marks += other.marks
    texts.append(other.texts)
  }

  /// Adds the names of one document of another table.
  mutating func append(_ other: NameColumns, of document: Int) {
    lists.append(other.lists[document])
    for name in other.lists.range(of: document) {
      nodes.append(other.nodes[name])
      marks.append(other.marks[name])
      texts.append(other.texts[name])
    }
  }
}

/// What identifies a thing among all that are named.
package func thingDigest(_ kind: EntityKind, _ name: String) -> UInt64 {
  nameDigest(name, startingFrom: UInt64(kind.number) &* 0x9E37_79B9_7F4A_7C15)
}

extension EntityKind {
  /// Its place among all kinds.
  fileprivate var number: UInt32 { UInt32(EntityKind.all.firstIndex(of: self) ?? 0) }
}
