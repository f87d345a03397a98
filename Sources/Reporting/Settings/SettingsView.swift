package import Diagnostics
package import Settings

/// The settings in force, for a file or where nothing is said of one, with what each value came from.
package struct SettingsView: Sendable {
  /// The file, relative to the workspace; nothing for what holds in general.
  let file: String?
  let settings: Settings
  let rules: [RuleView]

  /// The overrides that are about the file; all of them where there is none.
  let overrides: [PathOverride]

  /// One rule as it is set.
  struct RuleView: Sendable {
    let name: RuleName
    let severity: Setting<RuleSeverity>
    let options: [RuleSetting.Option]
  }

  package init(_ settings: Settings, of known: [RuleDescription], for file: String?) {
    let policy = file.map { settings.policy(for: $0) } ?? settings.generalPolicy
    self.file = file
    self.settings = settings
    self.overrides = settings.overrides.filter { override in file.map { override.covers($0) } ?? true }
    self.rules = known.map { rule in
      RuleView(
        name: rule.name,
        severity: policy.severity(of: rule.name) ?? Setting(RuleSeverity(rule.severity), .standard),
        options: rule.options.map { option in
          .init(
            name: option.name,
            setting: policy.option(option.name, of: rule.name) ?? Setting(option.standard, .standard))
        })
    }
  }

  /// The pattern that keeps the file out of the framework.
  var exclusion: Setting<PathPattern>? { file.flatMap { settings.exclusion(of: $0) } }
}

/// The ways settings can be shown.
package enum SettingsFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The settings in this format, as UTF-8 with a line feed at the end.
  package func render(_ view: SettingsView, style: Style = .plain) -> [UInt8] {
    switch self {
    case .text: settingsText(view, style: style)
    case .json: settingsJSON(view).harmlessBytes
    }
  }
}
