package import Diagnostics

/// The settings of a workspace, each with the place it came from.
package struct Settings: Sendable {
  /// The file of settings; nothing where there is none.
  package let source: SettingsSource?

  /// All that the file says, with the name under which people find it: of equal texts the settings are equal.
  package let text: String

  /// The edition of the rules that the workspace was written for.
  package let edition: Setting<Int>

  /// The patterns of files that do not belong to the framework.
  package let exclusions: [Setting<PathPattern>]

  /// What is set for all files.
  package let rules: [RuleSetting]

  /// What is set for some files, in the order in which they are laid over each other.
  package let overrides: [PathOverride]

  /// What holds where no override does.
  package let generalPolicy: RulePolicy

  init(
    for known: [RuleDescription], source: SettingsSource?, text: String = "", edition: Setting<Int>,
    exclusions: [Setting<PathPattern>], rules: [RuleSetting], overrides: [PathOverride]
  ) {
    self.source = source
    self.text = text
    self.edition = edition
    self.exclusions = exclusions
    self.rules = rules
    self.overrides = overrides
    var policy = RulePolicy(of: known, edition: edition)
    policy.apply(rules)
    self.generalPolicy = policy
  }

  /// The settings of a workspace that sets nothing.
  package init(for known: [RuleDescription]) {
    self.init(
      for: known, source: nil, edition: Setting(RuleDescription.currentEdition, .standard), exclusions: [],
      rules: [], overrides: [])
  }

  /// What holds for a file, by its path relative to the workspace.
  package func policy(for path: String) -> RulePolicy {
    var policy = generalPolicy
    for override in overrides where override.covers(path) { policy.apply(override.rules) }
    return policy
  }

  /// What becomes of a rule's findings in a file; nothing for a rule that is not known.
  package func severity(of rule: RuleName, in path: String) -> Setting<RuleSeverity>? {
    for override in overrides.reversed() {
      guard let severity = override.rules.last(where: { $0.rule == rule })?.severity, override.covers(path)
      else { continue }
      return severity
    }
    return generalPolicy.severity(of: rule)
  }

  /// The last pattern that keeps a file out of the framework; nothing for a file that belongs to it.
  ///
  /// `framework.yaml` belongs to it whatever the patterns say: without it there is no workspace.
  package func exclusion(of path: String) -> Setting<PathPattern>? {
    path == "framework.yaml" ? nil : exclusions.last { $0.value.matches(path) }
  }

  /// The patterns that match none of the files there are, in the order in which they stand: those that exclude, and
  /// those of overrides, which are about files that are not excluded.
  package func idlePatterns(among files: [String]) -> [(pattern: PathPattern, place: SettingsPlace)] {
    var idle: [(pattern: PathPattern, place: SettingsPlace)] = []
    for exclusion in exclusions {
      guard case .general(let place) = exclusion.origin,
        !files.contains(where: { $0 != "framework.yaml" && exclusion.value.matches($0) })
      else { continue }
      idle.append((exclusion.value, place))
    }
    if overrides.isEmpty { return idle }
    let kept = files.filter { exclusion(of: $0) == nil }
    for override in overrides {
      for pattern in override.patterns where !kept.contains(where: pattern.matches) {
        idle.append((pattern, override.place))
      }
    }
    return idle
  }

  /// Whether a rule's findings are left out for every file.
  package func isOffEverywhere(_ rule: RuleName) -> Bool {
    guard generalPolicy.isOff(rule) else { return false }
    return overrides.allSatisfy { override in
      override.rules.allSatisfy { $0.rule != rule || $0.severity.map { $0.value == .off } ?? true }
    }
  }
}
