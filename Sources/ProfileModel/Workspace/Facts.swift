package import Diagnostics
package import Shape
package import YAMLSyntax

/// What one document contributes to checks across documents: a small value that outlives the document.
package struct Facts: Sendable {
  package let file: String

  /// The document, as fingerprints name it.
  package let entity: String

  /// The names it defines that other documents can use.
  package let definitions: [DefinedNames.Entry]

  /// The names of other documents' things that it uses, each once, by their positions in the library's names.
  package let uses: [Int]

  /// References that are to nothing the library has, or to something that could not be read.
  package let unresolved: [UnresolvedReference]

  /// References to profiles and to what reviews judge, which other documents than those of the library may define.
  package let open: [NameUse]

  /// Those of its definitions that something has to use.
  package let needed: [DefinedNames.Entry]

  /// Names that it gives twice among those that only it can use.
  package let repeated: [Repetition]

  /// The levels at which a profile has a page, in the framework's order.
  package let pages: [String]

  /// The code of a profile's function.
  package let function: String?

  /// The titles under which readers find a profile; none of one that is retired.
  package let titles: [TitleUse]

  /// A name given to a second thing, and the node that gives it to the first.
  package struct Repetition: Sendable {
    package let entry: DefinedNames.Entry
    package let first: NodeID
  }
}

/// A reference, with its place.
package struct UnresolvedReference: Sendable {
  package let kind: EntityKind
  package let name: String
  package let place: Place

  /// The names that the author may have meant.
  package let candidates: [String]

  /// How the name is written, where it stands alone and another can be written in its place.
  package let written: WrittenScalar?

  /// Whether the thing is there, but could not be read.
  package let isBroken: Bool

  /// Whether the thing is there, but not for this document: a level of a track that the profile is not on.
  package let isOutOfReach: Bool

  /// What identifies it in fingerprints: the document and the path.
  package let entity: String
  package let stablePath: String
}
