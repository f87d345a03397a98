import ProfileModel
import Registries
import Shape
import Synchronization

/// How a scheme's codes are written.
enum CodeForm: Sendable {
  /// As the codes of a published classification.
  case grammar(CodeGrammar)
  /// As a framework says of a scheme of its own.
  case pattern(CodePattern)

  /// Nothing where the framework does not say it, or not in a way that can be understood.
  init?(of scheme: Scheme, id: String) {
    if !scheme.pattern.isAbsent {
      guard let pattern = scheme.pattern.value.flatMap(CodePattern.init) else { return nil }
      self = .pattern(pattern)
    } else {
      guard let grammar = scheme.grammar(id: id) else { return nil }
      self = .grammar(grammar)
    }
  }

  func matches(_ code: String) -> Bool {
    switch self {
    case .grammar(let grammar): grammar.matches(code)
    case .pattern(let pattern): pattern.matches(code)
    }
  }

  /// The code that was meant, where only the marks between its parts are wrong.
  func corrected(_ code: String) -> String? {
    switch self {
    case .grammar(let grammar): grammar.corrected(code)
    case .pattern(let pattern): pattern.corrected(code)
    }
  }

  /// What codes look like, in words.
  var summary: String {
    switch self {
    case .grammar(let grammar): grammar.summary
    case .pattern(let pattern): "what matches \(quoted(pattern.text))"
    }
  }
}

/// A regular expression that has to match all of a code.
///
/// A class, because expressions are made once and used by whichever thread comes first, one at a time.
final class CodePattern: Sendable {
  let text: String
  private let expression: Mutex<Regex<AnyRegexOutput>>

  /// Nothing for a text that is no regular expression.
  init?(_ text: String) {
    guard let expression = try? Regex(text) else { return nil }
    self.text = text
    self.expression = Mutex(expression)
  }

  func matches(_ code: String) -> Bool {
    expression.withLock { code.wholeMatch(of: $0) != nil }
  }

  /// The code with hyphens in the place of dashes, or without the spaces in it, if that is what was wrong.
  func corrected(_ code: String) -> String? {
    let plain = String(
      String.UnicodeScalarView(
        code.unicodeScalars.compactMap { scalar in
          switch scalar {
          case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
          default: scalar.properties.isWhitespace ? nil : scalar
          }
        }))
    return plain != code && matches(plain) ? plain : nil
  }
}
