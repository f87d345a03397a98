import Diagnostics
package import Shape
import SourceText
import YAMLSyntax

extension Facts {
  /// Gathers what a document contributes, with its references looked up in the library.
  ///
  /// `resolved` is the profile with what it inherits, where the document is one.
  package init(
    of document: Document, in library: Library, resolved: ResolvedProfile?, findings: inout DocumentFindings
  ) {
    let scope = NameScope(of: document, resolved, in: library)
    var uses: [Int] = []
    var local: Set<NamedThing> = []
    var unresolved: [UnresolvedReference] = []
    var open: [NameUse] = []
    for reference in [document.references, document.impliedReferences].joined() where !scope.knows(reference)
    {
      let thing = NamedThing(reference.kind, reference.name)
      if scope.holds(reference) {
        local.insert(thing)
      } else if let position = library.names.position(of: thing) {
        if !library.names.entries[position].isBroken, !scope.excludes(reference) {
          uses.append(position)
        } else {
          unresolved.append(findings.unresolved(reference, library.names.entries[position], scope, library))
        }
      } else if reference.isToProfiles {
        open.append(reference)
      } else if !scope.mayHold(reference) {
        unresolved.append(findings.unresolved(reference, nil, scope, library))
      }
    }
    self.file = document.file
    self.entity = findings.entity
    self.definitions = document.sharedDefinitions
    self.uses = uses.eachOnce
    self.needed = document.neededDefinitions(without: local)
    self.repeated = document.repeatedStatements
    self.unresolved = unresolved
    self.open = open
    self.pages = resolved?.covered.map(\.id) ?? []
    self.function = resolved?.profile.functionCode
    self.titles = document.titleUses(library.inflection)
  }
}

extension NameScope {
  fileprivate init(of document: Document, _ resolved: ResolvedProfile?, in library: Library) {
    if let resolved {
      self.init(of: resolved, in: library)
    } else if case .function(let function) = document.content {
      self.init(of: function, document, in: library)
    } else {
      self.init()
    }
  }
}

extension Document {
  /// The function that a profile's code names.
  fileprivate var impliedReferences: [NameUse] {
    guard case .profile(let profile) = content, let code = profile.functionCode, let node = profile.code.node
    else { return [] }
    return [NameUse(kind: .function, name: code, node: node)]
  }

  /// The names that other documents can use.
  var sharedDefinitions: [DefinedNames.Entry] {
    var shared = definitions.filter { kind.definedKinds.contains($0.use.kind) }
    if let subject = reviewSubject { shared.append(Definition(use: subject, isBroken: false)) }
    return shared.map { DefinedNames.Entry($0) }
  }

  /// The definitions that something has to use; of local ones, those that nothing does use.
  fileprivate func neededDefinitions(without used: Set<NamedThing>) -> [DefinedNames.Entry] {
    if case .skills(let library) = content, library.library.value == true { return [] }
    let used = used.union(heldStatements)
    var needed: [DefinedNames.Entry] = []
    for definition in definitions where [.source, .skill, .dimension].contains(definition.use.kind) {
      if used.contains(NamedThing(definition.use.kind, definition.use.name)) { continue }
      needed.append(DefinedNames.Entry(definition))
    }
    return needed
  }

  /// The sources whose statements texts are held against, which is a use whether one of them is cited or not.
  private var heldStatements: [NamedThing] {
    guard case .sources(let library) = content else { return [] }
    return (library.sources.value?.values ?? []).filter { !$0.value.statements.isAbsent }
      .map { NamedThing(.source, $0.key) }
  }

  /// The statements whose id another statement of the document has.
  fileprivate var repeatedStatements: [Facts.Repetition] {
    var first: [String: NodeID] = [:]
    var repeated: [Facts.Repetition] = []
    for definition in definitions where definition.use.kind == .statement {
      if let known = first[definition.use.name] {
        repeated.append(
          .init(entry: DefinedNames.Entry(definition), first: known))
      } else {
        first[definition.use.name] = definition.use.node
      }
    }
    return repeated
  }
}

extension DocumentFindings {
  fileprivate mutating func unresolved(
    _ reference: NameUse, _ entry: DefinedNames.Entry?, _ scope: NameScope, _ library: Library
  ) -> UnresolvedReference {
    unresolved(reference, entry, candidates: scope.candidates(for: reference.kind, in: library))
  }

  /// A reference to a profile that no document defines.
  package mutating func unresolved(_ reference: NameUse) -> UnresolvedReference {
    unresolved(reference, nil, candidates: [])
  }

  private mutating func unresolved(
    _ reference: NameUse, _ entry: DefinedNames.Entry?, candidates: [String]
  ) -> UnresolvedReference {
    let isWhole = tree.scalar(reference.node, equals: reference.name.utf8)
    return UnresolvedReference(
      kind: reference.kind, name: reference.name, place: place(of: reference.node),
      candidates: reference.isToProfiles ? [] : candidates,
      written: isWhole ? WrittenScalar(reference.node, in: tree) : nil,
      isBroken: entry?.isBroken == true, isOutOfReach: entry?.isBroken == false,
      entity: entity, stablePath: paths.stablePath(of: reference.node))
  }
}

extension [Int] {
  /// The numbers in order, without repeats.
  fileprivate var eachOnce: [Int] {
    var numbers: [Int] = []
    for number in sorted() where number != numbers.last { numbers.append(number) }
    return numbers
  }
}

extension NameUse {
  /// Whether it names a profile, or what a review judges, which may be one.
  fileprivate var isToProfiles: Bool { kind == .profile || kind == .reviewSubject }
}
