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
///
/// A class, because a compiled pattern cannot be handed from thread to thread: it stays here, behind a lock.
final class CodeEnding: Sendable {
  let text: String?

  /// The field that gives it.
  let node: NodeID?

  private let expression: Mutex<Regex<AnyRegexOutput>?>

  fileprivate init(_ pattern: Field<String>) {
    self.text = pattern.value
    self.node = pattern.node
    self.expression = Mutex(pattern.value.flatMap { try? Regex($0) })
  }

  /// Whether the last part of a code is as the pattern asks; everything is where the pattern cannot be read.
  func matches(_ last: Substring) -> Bool {
    expression.withLock { $0.map { last.wholeMatch(of: $0) != nil } ?? true }
  }
}
