package import YAMLSyntax

/// The state of reading one document by its shape: what was found wrong, and the names met on the way.
package struct LocatedDecoder: Sendable {
  package let tree: SyntaxTree

  /// What is wrong, in the order it was met.
  package var findings: DocumentFindings

  /// Names of things defined elsewhere.
  package private(set) var references: [NameUse] = []

  /// Names of things defined here.
  package private(set) var definitions: [NameUse] = []

  package init(_ findings: DocumentFindings) {
    self.tree = findings.tree
    self.findings = findings
  }

  package mutating func noteReference(to kind: EntityKind, named name: String, at node: NodeID) {
    references.append(NameUse(kind: kind, name: name, node: node))
  }

  package mutating func noteDefinition(of kind: EntityKind, named name: String, at node: NodeID) {
    definitions.append(NameUse(kind: kind, name: name, node: node))
  }
}

/// A name that stands in a document, with the kind of thing it names.
package struct NameUse: Sendable {
  package let kind: EntityKind
  package let name: String
  package let node: NodeID
}
