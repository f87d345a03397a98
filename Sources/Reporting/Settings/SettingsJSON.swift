import CanonicalJSON
import Diagnostics
import Settings

/// The settings for programs, as `settingsViewSchema` describes them.
func settingsJSON(_ view: SettingsView) -> JSON {
  [
    "version": 1,
    "settings": view.settings.source.map { .string($0.file) } ?? .null,
    "file": view.file.map { .string($0) } ?? .null,
    "excludedBy": view.exclusion.map(json) ?? .null,
    "edition": located(view.settings.edition) { .integer($0) },
    "exclude": .array(view.settings.exclusions.map(json)),
    "rules": .array(
      view.rules.map { rule in
        [
          "name": .string(rule.name.rawValue), "severity": located(rule.severity) { .string($0.rawValue) },
          "options": .array(rule.options.map(json)),
        ]
      }),
    "overrides": .array(
      view.overrides.map { override in
        [
          "paths": .array(override.patterns.map { .string($0.text) }),
          "origin": json(.override(override.place)),
        ]
      }),
  ]
}

private func json(_ pattern: Setting<PathPattern>) -> JSON { located(pattern) { .string($0.text) } }

private func json(_ option: RuleSetting.Option) -> JSON {
  ["name": .string(option.name), "value": option.setting.value.json, "origin": json(option.setting.origin)]
}

private func located<Value>(_ setting: Setting<Value>, _ value: (Value) -> JSON) -> JSON {
  ["value": value(setting.value), "origin": json(setting.origin)]
}

private func json(_ origin: Origin) -> JSON {
  let (kind, place): (String, SettingsPlace?) =
    switch origin {
    case .standard: ("default", nil)
    case .edition(let place): ("edition", place)
    case .general(let place): ("settings", place)
    case .override(let place): ("override", place)
    }
  return [
    "kind": .string(kind), "file": place.map { .string($0.source.file) } ?? .null,
    "line": place.map { .integer($0.line) } ?? .null,
  ]
}
