package import CanonicalJSON
import Settings

/// The JSON Schema (2020-12) of the settings in force, version 1.
package let settingsViewSchema = schemaDocument(
  named: "config", "Settings in force",
  "What holds for a file or in general, and where each value came from.",
  [
    "version": described("The version of this format.", ["const": 1]),
    "settings": orNull("The file of settings, or null where there is none.", ["type": "string"]),
    "file": orNull(
      "The file that the values hold for, or null for what holds in general.", ["type": "string"]),
    "excludedBy": orNull(
      "The pattern that keeps the file out of the framework, or null where it belongs to it.",
      ["$ref": "#/$defs/pattern"]),
    "edition": reference(to: "edition", "The edition of the rules that the workspace was written for."),
    "exclude": list(of: "pattern", "The patterns of files that do not belong to the framework."),
    "rules": list(of: "rule", "All rules, in the order of the documentation."),
    "overrides": list(of: "override", "The overrides that are about the file, or all of them."),
  ],
  definitions: [
    "edition": edition, "pattern": pattern, "rule": rule, "severity": severity, "option": option,
    "override": override, "origin": origin,
  ])

private let edition = record(
  "Edition", "A number with its origin.",
  ["value": integer(from: 1, "The edition."), "origin": anOrigin])

private let pattern = record(
  "Pattern", "A pattern for paths with its origin.",
  ["value": text("The pattern."), "origin": anOrigin])

private let rule = record(
  "Rule", "A rule as it is set.",
  [
    "name": text("Its name."), "severity": reference(to: "severity", "What becomes of its findings."),
    "options": list(of: "option", "All its options."),
  ])

private let severity = record(
  "Severity", "A severity, or `off`, with its origin.",
  [
    "value": choice(of: RuleSeverity.allCases.map(\.rawValue), "The severity."), "origin": anOrigin,
  ])

private let option = record(
  "Option", "An option with its value.",
  [
    "name": text("Its name."),
    "value": described(
      "Its value.",
      [
        "anyOf": [
          ["type": "integer"], ["type": "boolean"], ["type": "array", "items": ["type": "string"]],
        ]
      ]),
    "origin": anOrigin,
  ])

private let override = record(
  "Override", "Settings for some files.",
  ["paths": texts("The patterns of their paths."), "origin": anOrigin])

private let origin = record(
  "Origin", "Where a value came from.",
  [
    "kind": choice(
      of: ["default", "edition", "settings", "override"],
      "`default` if nobody said anything else, `edition` if the rule is newer than the workspace's edition, "
        + "`settings` for all files, `override` for some."),
    "file": orNull("The file of settings that says so, or null.", ["type": "string"]),
    "line": orNull("The line on which it says so, from 1, or null.", ["type": "integer", "minimum": 1]),
  ])

private let anOrigin = reference(to: "origin", "Where it came from.")

private func orNull(_ description: String, _ shape: JSON) -> JSON {
  described(description, ["anyOf": [["type": "null"], shape]])
}
