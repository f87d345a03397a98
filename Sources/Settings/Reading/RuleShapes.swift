import Diagnostics
import Shape

extension WrittenRule {
  /// What may stand under the names of `rules`.
  static func shape(for rules: [RuleDescription]) -> Shape<Keyed<WrittenRule>> {
    .directory(
      "set of rules", "Severities and options, by the name of the rule.", of: "a rule",
      hint: "`plumb rules` lists the rules", rules.map { .init($0.name.rawValue, $0.summary, shape(of: $0)) })
  }

  /// A severity alone, or a severity and options.
  private static func shape(of rule: RuleDescription) -> Shape<WrittenRule> {
    let severity = severity(of: rule)
    let alone: Shape<WrittenRule> = severity.located { WrittenRule(severity: .given($0, at: $1)) }
    let member: Member<WrittenRule> = .optional(
      "severity", { $0.severity = $1 }, severity, "what becomes of its findings")
    let full: Shape<WrittenRule> =
      if rule.options.isEmpty {
        .record(
          rule.unchangeable == nil ? "rule without options" : "rule that stays an error",
          "What may be said of such a rule.", empty: WrittenRule(), [member])
      } else {
        .record(
          "setting of \(rule.name.rawValue)", "What may be said of `\(rule.name.rawValue)`.",
          empty: WrittenRule(),
          [member, .optional("options", { $0.options = $1 }, options(of: rule), "how it looks")])
      }
    return .either(alone, or: full)
  }

  private static func severity(of rule: RuleDescription) -> Shape<RuleSeverity> {
    let allowed: [RuleSeverity] =
      rule.unchangeable == nil ? RuleSeverity.allCases : [RuleSeverity(rule.severity)]
    return .word(among: allowed, because: rule.unchangeable) { severity in
      switch severity {
      case .off: "not looked for"
      case .info: "for information"
      case .warning: "should be mended"
      case .error: "has to be mended"
      }
    }
  }

  private static func options(of rule: RuleDescription) -> Shape<Keyed<RuleOptionValue>> {
    let name = rule.name.rawValue
    return .directory(
      "options of \(name)", "How `\(name)` looks.", of: "an option of `\(name)`",
      hint: "it has \(listing(rule.options.map(\.name)))",
      rule.options.map { option in
        .init(option.name, "\(option.summary) (default: \(option.standard))", option.shape)
      })
  }
}

extension RuleOptionDescription {
  fileprivate var shape: Shape<RuleOptionValue> {
    switch form {
    case .integer(let range): Shape<Int>.integer(in: range).map { .integer($0) }
    case .boolean: Shape<Bool>.boolean.map { .boolean($0) }
    case .texts: Shape<Listed<String>>.list(of: .line, mayBeEmpty: true).map { .texts($0.values) }
    }
  }
}
