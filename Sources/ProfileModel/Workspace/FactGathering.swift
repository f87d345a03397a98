import Diagnostics
package import Shape

extension Facts {
  /// Gathers what a document contributes, with its references looked up in the library.
  ///
  /// - Parameter resolved: The profile with what it inherits, where the document is one.
  package init(
    of document: Document, in library: Library, resolved: ResolvedProfile?, findings: inout DocumentFindings
  ) {
    let scope = NameScope(of: document, resolved, in: library)
    var uses: Set<NamedThing> = []
    var unresolved: [UnresolvedReference] = []
    for reference in document.references where !scope.holds(reference) {
      let entry = scope.excludes(reference) ? nil : library.names.entry(reference.kind, reference.name)
      if let entry, !entry.isBroken {
        uses.insert(NamedThing(kind: reference.kind, name: reference.name))
      } else {
        unresolved.append(findings.unresolved(reference, isBroken: entry != nil, scope, library))
      }
    }
    self.file = document.file
    self.kind = document.kind
    self.definitions = document.sharedDefinitions(&findings)
    self.uses = Array(uses)
    self.unresolved = unresolved
    self.pages = resolved?.covered.map(\.id) ?? []
    self.function = resolved?.profile.functionCode
  }
}

extension NameScope {
  fileprivate init(of document: Document, _ resolved: ResolvedProfile?, in library: Library) {
    if let resolved {
      self.init(of: resolved)
    } else if case .function(let function) = document.content {
      self.init(of: function, in: library)
    } else {
      self.init()
    }
  }
}

extension Document {
  /// The names that other documents can use, each with its place.
  fileprivate func sharedDefinitions(_ findings: inout DocumentFindings) -> [DefinedNames.Entry] {
    var uses = definitions.filter { kind.definedKinds.contains($0.use.kind) }.map { ($0.use, $0.isBroken) }
    if let subject = reviewSubject { uses.append((subject, false)) }
    return uses.map { use, isBroken in
      .init(kind: use.kind, name: use.name, place: findings.place(of: use.node), isBroken: isBroken)
    }
  }
}

extension DocumentFindings {
  fileprivate mutating func unresolved(
    _ reference: NameUse, isBroken: Bool, _ scope: NameScope, _ library: Library
  ) -> UnresolvedReference {
    UnresolvedReference(
      kind: reference.kind, name: reference.name, place: place(of: reference.node),
      candidates: reference.isToProfiles ? [] : scope.candidates(for: reference.kind, in: library),
      isBroken: isBroken, entity: entity, stablePath: paths.stablePath(of: reference.node))
  }
}

extension NameUse {
  /// Whether only the facts of all documents can tell what the name names.
  fileprivate var isToProfiles: Bool { kind == .profile || kind == .reviewSubject }
}
