import Diagnostics
package import ProfileModel

/// The facts of all documents of a workspace, as workspace rules see them.
package struct WorkspaceFacts: Sendable {
  package let library: Library

  /// By file.
  package let facts: [Facts]

  /// All names that are defined anywhere; of equal ones, the first by file.
  package let names: DefinedNames

  /// Whether every file could be read without a finding, so that what is not named is known to be unused.
  package let isWhole: Bool

  package init(_ facts: [Facts], in library: Library, isWhole: Bool) {
    self.library = library
    self.facts = facts.sorted { $0.file < $1.file }
    var names = library.names
    for definition in self.facts.lazy.flatMap(\.definitions) { names.add(definition) }
    self.names = names
    self.isWhole = isWhole
  }

  /// References to nothing that any document defines, by file and place.
  package var dangling: [UnresolvedReference] {
    facts.flatMap(\.unresolved).filter { reference in
      !reference.isBroken && names.entry(reference.kind, reference.name) == nil
        && !library.incompleteKinds.contains(reference.kind)
    }
  }
}
