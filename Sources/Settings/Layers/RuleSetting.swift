package import Diagnostics

/// What one part of the settings says of one rule.
package struct RuleSetting: Sendable {
  package let rule: RuleName
  package let severity: Setting<RuleSeverity>?
  package let options: [Option]

  /// An option with its value.
  package struct Option: Sendable {
    package let name: String
    package let setting: Setting<RuleOptionValue>

    package init(name: String, setting: Setting<RuleOptionValue>) {
      self.name = name
      self.setting = setting
    }
  }
}

/// Settings for the files that some patterns match.
package struct PathOverride: Sendable {
  package let patterns: [PathPattern]
  package let rules: [RuleSetting]

  /// Where it begins.
  package let place: SettingsPlace

  /// Whether it is about a file.
  package func covers(_ path: String) -> Bool { patterns.contains { $0.matches(path) } }
}
