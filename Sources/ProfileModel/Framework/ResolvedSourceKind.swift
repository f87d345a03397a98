import Shape
package import YAMLSyntax

/// A kind of evidence as it holds: what the framework says of it, and what is given where the framework does not.
package struct ResolvedSourceKind: Sendable {
  package let id: String
  package let title: String?
  package let summary: String?
  package let requires: [SourceFact]

  /// How many whole months old a source of it may be; nothing where it does not age.
  package let oldest: Int?

  /// Where the framework says so; nothing where it does not.
  package let requiresNode: NodeID?
  package let oldestNode: NodeID?

  fileprivate init(_ id: String, _ declared: SourceKind, given: GivenSourceKind?) {
    self.id = id
    self.title = declared.title.isAbsent ? given?.title : declared.title.value
    self.summary = declared.summary.isAbsent ? given?.summary : declared.summary.value
    self.requires = (declared.requires.isAbsent ? given?.requires : declared.requires.value?.values) ?? []
    self.oldest = declared.oldest.isAbsent ? given?.oldest : declared.oldest.value
    self.requiresNode = declared.requires.node
    self.oldestNode = declared.oldest.node
  }
}

extension Framework {
  /// All kinds of evidence: those that the framework declares, in its order, then the given ones that it leaves as they
  /// are.
  package var allSourceKinds: [ResolvedSourceKind] {
    let declared = sourceKinds.value?.values ?? []
    let given = GivenSourceKind.all.filter { given in !declared.contains { $0.key == given.id } }
    return declared.map { ResolvedSourceKind($0.key, $0.value, given: GivenSourceKind($0.key)) }
      + given.map { ResolvedSourceKind($0.id, SourceKind(), given: $0) }
  }
}
