import Diagnostics
import Shape
import SourceText
import YAMLSyntax

/// Makes settings of what is written, each with the line on which it stands.
struct SettingsPlaces {
  private let tree: SyntaxTree
  private let source: SettingsSource
  private var lines: LineIndex

  init(tree: SyntaxTree, source: SettingsSource) {
    self.tree = tree
    self.source = source
    self.lines = LineIndex(tree.file.bytes)
  }

  mutating func edition(_ field: Field<Int>) -> Setting<Int> {
    guard case .given(let number, let node) = field else {
      return Setting(RuleDescription.currentEdition, .standard)
    }
    return Setting(number, .general(place(of: node)))
  }

  mutating func patterns(_ field: Field<Listed<PathPattern>>) -> [Setting<PathPattern>] {
    var patterns: [Setting<PathPattern>] = []
    for (pattern, node) in field.value?.located ?? [] {
      patterns.append(Setting(pattern, .general(place(of: node))))
    }
    return patterns
  }

  mutating func overrides(_ field: Field<Listed<WrittenOverride>>) -> [PathOverride] {
    var overrides: [PathOverride] = []
    for (override, node) in field.value?.located ?? [] {
      overrides.append(
        PathOverride(
          patterns: override.paths.value?.values ?? [],
          rules: rules(override.rules) { .override($0) }, place: place(of: node)))
    }
    return overrides
  }

  mutating func rules(
    _ field: Field<Keyed<WrittenRule>>, _ origin: (SettingsPlace) -> Origin
  ) -> [RuleSetting] {
    var settings: [RuleSetting] = []
    for (name, rule) in field.value?.values ?? [] {
      var severity: Setting<RuleSeverity>?
      if case .given(let value, let node) = rule.severity {
        severity = Setting(value, origin(place(of: node)))
      }
      var options: [RuleSetting.Option] = []
      for entry in rule.options.value?.entries ?? [] {
        guard let value = entry.field.value else { continue }
        let setting = Setting(value, origin(place(of: entry.keyNode)))
        options.append(.init(name: entry.key, setting: setting))
      }
      settings.append(RuleSetting(rule: RuleName(rawValue: name), severity: severity, options: options))
    }
    return settings
  }

  private mutating func place(of node: NodeID) -> SettingsPlace {
    SettingsPlace(source: source, line: lines.position(at: tree[node].range.start).line)
  }
}
