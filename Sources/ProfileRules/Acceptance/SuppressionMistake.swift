import Diagnostics
import Shape
import SourceText

/// Why a comment that begins with `# plumb:` suppresses nothing.
struct SuppressionMistake: Error {
  enum Kind {
    case unknownVerb(String)
    case noRules
    case unknownRule(RuleName)
    case neverSuppressed(RuleName, Note?)
    case repeatedRule(RuleName)
    case noEnd
    case noDay(String)
    case noReason
    case unexpected(String)
  }

  let kind: Kind
  let range: ByteRange

  init(_ kind: Kind, at range: ByteRange) {
    self.kind = kind
    self.range = range
  }

  var message: String {
    switch kind {
    case .unknownVerb(""): "the comment does not say what to do"
    case .unknownVerb(let verb): "`plumb:` is followed by \(quoted(verb)); all it can ask for is `ignore`"
    case .noRules: "the comment does not say which rule to ignore"
    case .unknownRule(let rule): "there is no rule \(quoted(rule.rawValue))"
    case .neverSuppressed(let rule, _): "\(quoted(rule.rawValue)) can never be suppressed"
    case .repeatedRule(let rule): "\(quoted(rule.rawValue)) is named twice"
    case .noEnd: "the comment does not say until when it holds"
    case .noDay(let text): "\(quoted(text)) is not a day"
    case .noReason: "the comment gives no reason"
    case .unexpected(let word): "\(quoted(word)) is not understood here"
    }
  }

  var notes: [Note] {
    switch kind {
    case .unknownVerb, .noRules, .unexpected: [.help("write it as `\(form)`")]
    case .unknownRule: [.help(suggestion.map { "did you mean `\($0)`?" } ?? ruleNameHelp)]
    case .neverSuppressed(_, let note):
      [note, .help("mend what it finds, and remove it from the comment")].compactMap(\.self)
    case .repeatedRule: [.help("name it once")]
    case .noEnd: [.help("add its last day behind the rules, as in `\(form)`")]
    case .noDay: [.help("write year, month and day of a day in the calendar, as in `until=2027-01-31`")]
    case .noReason: [.help("say behind ` -- ` why this is accepted, as in `\(form)`")]
    }
  }

  /// The name that the author probably meant.
  var suggestion: String? {
    if case .unknownRule(let rule) = kind { closest(to: rule.rawValue, among: Catalogue.names) } else { nil }
  }
}

private let form = "# plumb: ignore[rule-name] until=2027-01-31 -- reason"
