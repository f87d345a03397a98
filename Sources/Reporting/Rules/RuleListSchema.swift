package import CanonicalJSON
import Diagnostics

/// The JSON Schema (2020-12) of the catalogue of rules, version 1.
package let ruleListSchema = schemaDocument(
  named: "rules", "Rules", "All rules, by group.",
  [
    "version": described("The version of this format.", ["const": 1]),
    "edition": integer(from: 1, "The newest edition of the rules."),
    "rules": list(of: "rule", "The rules in the order of the documentation."),
  ],
  definitions: [
    "rule": rule, "integerOption": integerOption, "booleanOption": booleanOption, "textsOption": textsOption,
    "example": example, "markedFile": markedFile, "file": file, "mark": mark, "position": position,
  ])

private let rule = record(
  "Rule", "A check, with all that is known of it.",
  [
    "name": text("Its name, as reports and settings use it."),
    "group": choice(of: RuleDescription.Group.allCases.map(\.rawValue), "What it is about."),
    "severity": choice(of: Severity.allCases.map(\.rawValue), "How much its findings matter by default."),
    "unchangeable": described(
      "Why no settings can change its severity, or null where they can.", ["type": ["string", "null"]]),
    "scope": choice(
      of: ["document", "workspace"], "Whether it looks at one document at a time or at all together."),
    "edition": integer(from: 1, "The edition of the rules that brought it."),
    "fix": choice(of: ["safe", "unsafe", "none"], "The safety of the fixes that its findings may carry."),
    "summary": text("What it finds, in one line."),
    "reason": text("Why that matters to a reader of the framework."),
    "options": described(
      "What can be set beside its severity.",
      [
        "type": "array",
        "items": [
          "anyOf": .array(
            ["integerOption", "booleanOption", "textsOption"].map { ["$ref": .string("#/$defs/\($0)")] })
        ],
      ]),
    "examples": list(of: "example", "Files that it finds something in, or not; each of them was run."),
  ])

private let integerOption = record(
  "Option with a number", "An option that is a whole number.",
  [
    "name": optionName, "type": constant("integer"),
    "minimum": described("The least it may be.", ["type": "integer"]),
    "maximum": described("The most it may be.", ["type": "integer"]),
    "default": described("What it is unless settings say otherwise.", ["type": "integer"]),
    "summary": optionSummary,
  ])

private let booleanOption = record(
  "Option with a yes or a no", "An option that is on or off.",
  [
    "name": optionName, "type": constant("boolean"),
    "default": described("What it is unless settings say otherwise.", ["type": "boolean"]),
    "summary": optionSummary,
  ])

private let textsOption = record(
  "Option with texts", "An option that is a list of texts.",
  [
    "name": optionName, "type": constant("texts"),
    "default": texts("What it is unless settings say otherwise."),
    "summary": optionSummary,
  ])

private let optionName = text("Its name.")
private let optionSummary = text("What it changes, in one line.")

private func constant(_ type: String) -> JSON {
  described("What its values are.", ["const": .string(type)])
}

private let example = record(
  "Example", "Files laid over a small sound workspace.",
  [
    "verdict": choice(of: ["good", "bad"], "Whether the rule finds nothing in them, or something."),
    "files": list(of: "markedFile", "The files."),
    "fixed": described(
      "The files that the rule's fixes change, as they leave them, or null where there is no fix.",
      ["anyOf": [["type": "null"], ["type": "array", "items": ["$ref": "#/$defs/file"]]]]),
  ])

private let markedFile = record(
  "Marked file", "A file, and what the rule points at in it.",
  [
    "path": text("Its path."), "text": text("Its content."),
    "marks": list(of: "mark", "What the rule points at."),
  ])

private let file = record(
  "File", "A file.", ["path": text("Its path."), "text": text("Its content.")])

private let mark = record(
  "Mark", "A part of a file.",
  [
    "start": reference(to: "position", "Where it starts."),
    "end": reference(to: "position", "Where it ends; the end is not part of it."),
  ])

private let position = record(
  "Position", "A place in a file, as people and as programs count it.",
  [
    "line": integer(from: 1, "The line, from 1."),
    "column": integer(from: 1, "The column in Unicode scalars, from 1."),
    "offset": integer(from: 0, "The offset in bytes from the start of the file, from 0."),
  ])
