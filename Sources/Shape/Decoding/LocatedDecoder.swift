public import YAMLSyntax

/// The state of reading one document by its shape: what was found wrong, and the names met on the way.
public struct LocatedDecoder: Sendable {
  @usableFromInline package let tree: SyntaxTree

  /// What is wrong, in the order it was met.
  package var findings: DocumentFindings

  /// Names of things defined elsewhere.
  package private(set) var references: [NameUse] = []

  /// Names of things defined here.
  package private(set) var definitions: [Definition] = []

  /// The kinds of things of which some may be defined in a part that could not be read.
  package private(set) var unreadKinds: Set<EntityKind> = []

  package init(_ findings: DocumentFindings) {
    self.tree = findings.tree
    self.findings = findings
    references.reserveCapacity(findings.tree.count / 16)
  }

  @usableFromInline package mutating func noteReference(
    to kind: EntityKind, named name: String, at node: NodeID
  ) {
    references.append(NameUse(kind: kind, name: name, node: node))
  }

  @usableFromInline package mutating func noteDefinition(
    of kind: EntityKind, named name: String, at node: NodeID
  ) {
    definitions.append(Definition(use: NameUse(kind: kind, name: name, node: node), isBroken: false))
  }

  /// Notes that a part of a shape could not be read, and with it what is defined there.
  @usableFromInline
  package mutating func noteUnread(_ shape: ShapeDescription) {
    unreadKinds.formUnion(shape.definedKinds)
  }

  /// Notes that what the key at `node` defines could not be read, if it defines anything.
  @usableFromInline package mutating func noteBroken(definedBy node: NodeID) {
    guard let index = definitions.lastIndex(where: { $0.use.node == node }) else { return }
    definitions[index].isBroken = true
  }
}

/// A name that stands in a document, with the kind of thing it names.
package struct NameUse: Sendable {
  package let kind: EntityKind
  package let name: String
  package let node: NodeID

  package init(kind: EntityKind, name: String, node: NodeID) {
    self.kind = kind
    self.name = name
    self.node = node
  }
}

/// A name that is given to something, and whether that something could be read.
package struct Definition: Sendable {
  package let use: NameUse
  package fileprivate(set) var isBroken: Bool

  package init(use: NameUse, isBroken: Bool) {
    self.use = use
    self.isBroken = isBroken
  }
}
