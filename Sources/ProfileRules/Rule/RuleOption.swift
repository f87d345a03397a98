import Diagnostics
import Settings

/// An option of a rule, with the type of its values: `inspected[option]` is the value that holds for a document.
struct RuleOption<Value: Sendable>: Sendable {
  let rule: RuleName
  let description: RuleOptionDescription
  let standard: Value

  /// The value within what settings hold, if it is of this option's form.
  let value: @Sendable (RuleOptionValue) -> Value?
}

extension RuleOption where Value == Int {
  /// A whole number within a range.
  static func integer(
    _ name: String, of rule: RuleName, in range: ClosedRange<Int>, standard: Int, _ summary: String
  ) -> RuleOption {
    let description = RuleOptionDescription(
      name: name, form: .integer(range), standard: .integer(standard), summary: summary)
    return RuleOption(rule: rule, description: description, standard: standard) { value in
      if case .integer(let number) = value { number } else { nil }
    }
  }
}

extension RuleOption where Value == Bool {
  /// A yes or a no.
  static func boolean(
    _ name: String, of rule: RuleName, standard: Bool, _ summary: String
  ) -> RuleOption {
    let description = RuleOptionDescription(
      name: name, form: .boolean, standard: .boolean(standard), summary: summary)
    return RuleOption(rule: rule, description: description, standard: standard) { value in
      if case .boolean(let isSet) = value { isSet } else { nil }
    }
  }
}

extension RuleOption where Value == [String] {
  /// Texts, of which there are none by default.
  static func texts(_ name: String, of rule: RuleName, _ summary: String) -> RuleOption {
    let description = RuleOptionDescription(name: name, form: .texts, standard: .texts([]), summary: summary)
    return RuleOption(rule: rule, description: description, standard: []) { value in
      if case .texts(let texts) = value { texts } else { nil }
    }
  }
}

extension InspectedDocument {
  /// The value of an option for this document.
  subscript<Value>(option: RuleOption<Value>) -> Value {
    guard let setting = policy.option(option.description.name, of: option.rule) else {
      return option.standard
    }
    return option.value(setting.value) ?? option.standard
  }
}
