package import Diagnostics

/// What holds of all rules for a file: defaults with the settings laid over them.
package struct RulePolicy: Sendable {
  private var severities: [RuleName: Setting<RuleSeverity>] = [:]

  /// The rules that are off: few, and asked for with every file.
  private var off: Set<RuleName> = []

  /// The options that somebody set; the others have the value that their rule gives them.
  private var options: [RuleName: [String: Setting<RuleOptionValue>]] = [:]

  /// The defaults of `rules`; those newer than the edition are for information, unless they cannot be changed.
  init(of rules: [RuleDescription], edition: Setting<Int>) {
    for rule in rules {
      if case .general(let place) = edition.origin, rule.edition > edition.value, rule.unchangeable == nil {
        severities[rule.name] = Setting(.info, .edition(place))
      } else {
        severities[rule.name] = Setting(RuleSeverity(rule.severity), .standard)
      }
    }
  }

  /// What becomes of a rule's findings; nothing for a rule that is not known.
  package func severity(of rule: RuleName) -> Setting<RuleSeverity>? { severities[rule] }

  /// Whether a rule's findings are left out.
  package func isOff(_ rule: RuleName) -> Bool { !off.isEmpty && off.contains(rule) }

  /// The value that somebody gave an option; nothing where nobody did.
  package func option(_ name: String, of rule: RuleName) -> Setting<RuleOptionValue>? {
    options.isEmpty ? nil : options[rule]?[name]
  }

  /// Lays settings over what holds so far.
  mutating func apply(_ settings: [RuleSetting]) {
    for setting in settings {
      if let severity = setting.severity {
        severities[setting.rule] = severity
        if severity.value == .off { off.insert(setting.rule) } else { off.remove(setting.rule) }
      }
      for option in setting.options { options[setting.rule, default: [:]][option.name] = option.setting }
    }
  }
}
