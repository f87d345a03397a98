/// What is known of an option of a rule: its name, what it may be, and what it is unless settings say otherwise.
package struct RuleOptionDescription: Sendable {
  package let name: String
  package let form: Form
  package let standard: RuleOptionValue

  /// What it changes, in one line.
  package let summary: String

  package init(name: String, form: Form, standard: RuleOptionValue, summary: String) {
    self.name = name
    self.form = form
    self.standard = standard
    self.summary = summary
  }

  /// What values an option takes.
  package enum Form: Hashable, Sendable {
    /// A whole number, both bounds included.
    case integer(ClosedRange<Int>)
    case boolean
    /// A list of texts on one line each; it may be empty.
    case texts
  }
}

/// The value of an option.
package enum RuleOptionValue: Hashable, Sendable {
  case integer(Int)
  case boolean(Bool)
  case texts([String])
}

extension RuleOptionDescription.Form: CustomStringConvertible {
  /// The form in words: "a whole number from 2 to 80".
  package var description: String {
    switch self {
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "`true` or `false`"
    case .texts: "a list of texts"
    }
  }
}

extension RuleOptionValue: CustomStringConvertible {
  /// The value as an author writes it.
  package var description: String {
    switch self {
    case .integer(let number): String(number)
    case .boolean(let value): String(value)
    case .texts(let texts): "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
  }
}
