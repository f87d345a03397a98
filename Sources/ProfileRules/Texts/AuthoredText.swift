import ProfileModel
package import Similarity
package import YAMLSyntax

/// A text that people wrote for readers, with its words.
///
/// A class, because rules hand it about and put it in order, and it never changes.
package final class AuthoredText: Sendable {
  package let node: NodeID
  package let words: Words

  /// Where it stands on a ladder, if each level has such texts.
  let rung: Rung?

  /// The theme of a statement.
  let theme: String?

  /// What it says of how much its level does, where it stands on a ladder.
  let signals: TextSignals

  /// The examples of a statement, which may tell it from another one that is worded alike.
  let examples: Words?

  /// What it is inherited with; nothing where it is the document's own.
  let inheritance: InheritedTexts?

  init(
    node: NodeID, words: Words, rung: Rung?, theme: String?, signals: TextSignals, examples: Words?,
    inheritance: InheritedTexts? = nil
  ) {
    self.node = node
    self.words = words
    self.rung = rung
    self.theme = theme
    self.signals = signals
    self.examples = examples
    self.inheritance = inheritance
  }

  /// The same text as profiles have it from a function.
  func inherited(with inheritance: InheritedTexts) -> AuthoredText {
    AuthoredText(
      node: node, words: words, rung: rung, theme: theme, signals: signals, examples: examples,
      inheritance: inheritance)
  }

  var isInherited: Bool { inheritance != nil }

  /// The document of a function that it is inherited from.
  var source: Document? { inheritance?.document }

  /// Whether its examples tell it from a text that is worded alike.
  func isTold(from other: AuthoredText, within tolerance: Tolerance) -> Bool {
    guard let examples, let others = other.examples else { return false }
    return tolerance.overlap(of: examples, others) == nil
  }
}

/// A place on a ladder of texts: the texts of all levels that answer one question, and the level.
///
/// A class, because all texts that stand there keep it at hand, and it never changes.
final class Rung: Sendable {
  let ladder: Ladder
  let level: String

  init(ladder: Ladder, level: String) {
    self.ladder = ladder
    self.level = level
  }
}

extension Rung: Hashable {
  static func == (left: Rung, right: Rung) -> Bool {
    left === right || (left.ladder == right.ladder && left.level == right.level)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ladder)
    hasher.combine(level)
  }
}

/// What the texts of all levels have in common that answer one question.
enum Ladder: Hashable, Sendable {
  /// The summaries of levels.
  case summaries
  /// What level cards say of one facet.
  case facet(String)
  /// What a rubric says of one dimension.
  case rubric(String)
  case statements

  /// The facet or dimension.
  var name: String? {
    switch self {
    case .facet(let name), .rubric(let name): name
    case .summaries, .statements: nil
    }
  }

  /// What comes first where ladders are listed, and beside it the name.
  private var order: (Int, String) {
    switch self {
    case .summaries: (0, "")
    case .facet(let name): (1, name)
    case .statements: (2, "")
    case .rubric(let name): (3, name)
    }
  }
}

extension Ladder: Comparable {
  static func < (left: Ladder, right: Ladder) -> Bool { left.order < right.order }
}
