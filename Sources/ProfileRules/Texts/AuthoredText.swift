import ProfileModel
import Similarity
import YAMLSyntax

/// A text that people wrote for readers, with its words.
package struct AuthoredText: Sendable {
  let node: NodeID
  let words: Words

  /// Where it stands on a ladder, if each level has such texts.
  let rung: Rung?

  /// The examples of a statement, which may tell it from another one that is worded alike.
  let examples: Words?

  /// The document of a function that it is inherited from; nothing where it is the document's own.
  let source: Document?

  var isInherited: Bool { source != nil }

  /// Whether its examples tell it from a text that is worded alike.
  func isTold(from other: AuthoredText, within tolerance: Tolerance) -> Bool {
    guard let examples, let others = other.examples else { return false }
    return tolerance.overlap(of: examples, others) == nil
  }
}

/// A place on a ladder of texts: the texts of all levels that answer one question, and the level.
package struct Rung: Hashable, Sendable {
  /// What the texts have in common: the field and, of cards and rubrics, the facet or dimension.
  let ladder: String
  let level: String

  static let statements = "responsibilities"
}
