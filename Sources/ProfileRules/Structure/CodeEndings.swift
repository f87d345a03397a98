import ProfileModel
import Shape
import Synchronization
import YAMLSyntax

/// How the framework has codes written, made ready once for a run.
struct CodeEndings: Sendable {
  private let profile: CodeEnding
  private let function: CodeEnding

  init(of framework: Framework) {
    let codes = framework.codes.value
    self.profile = CodeEnding(codes?.profile ?? .absent)
    self.function = CodeEnding(codes?.function ?? .absent)
  }

  /// How the codes end of a kind of things; nothing for a kind whose names are free.
  func ending(of kind: EntityKind) -> CodeEnding? {
    switch kind {
    case .profile: profile
    case .function: function
    default: nil
    }
  }
}

/// The pattern that the last part of a code has to match, where the framework gives one.
struct CodeEnding: Sendable {
  let text: String?

  /// The field that gives it.
  let node: NodeID?

  private let matching: Matching

  /// How it is found out whether a pattern is matched.
  private enum Matching: Sendable {
    case plain(PlainPattern)
    case expression(CodeExpression)
    /// Everything matches: there is no pattern, or none that can be read.
    case none
  }

  fileprivate init(_ pattern: Field<String>) {
    self.text = pattern.value
    self.node = pattern.node
    if let plain = pattern.value.flatMap(PlainPattern.init) {
      self.matching = .plain(plain)
    } else if let expression = pattern.value.flatMap(CodeExpression.init) {
      self.matching = .expression(expression)
    } else {
      self.matching = .none
    }
  }

  /// Whether the last part of a code is as the pattern asks; everything is where the pattern cannot be read.
  func matches(_ last: Substring) -> Bool {
    switch matching {
    case .plain(let pattern): pattern.matches(last)
    case .expression(let expression): expression.matches(last)
    case .none: true
    }
  }
}

/// A regular expression that has to match all of a text.
///
/// A class, because a compiled pattern cannot be handed from thread to thread: it stays here, behind a lock.
private final class CodeExpression: Sendable {
  private let expression: Mutex<Regex<AnyRegexOutput>>

  /// Nothing for a text that is no regular expression.
  init?(_ text: String) {
    guard let expression = try? Regex(text) else { return nil }
    self.expression = Mutex(expression)
  }

  func matches(_ text: Substring) -> Bool { expression.withLock { text.wholeMatch(of: $0) != nil } }
}
