import CanonicalJSON
import Diagnostics
import SourceText

/// The catalogue for programs, as `ruleListSchema` describes it.
func ruleListJSON(_ rules: [RuleDescription]) -> JSON {
  [
    "version": 1, "edition": .integer(RuleDescription.currentEdition), "rules": .array(rules.map(json)),
  ]
}

private func json(_ rule: RuleDescription) -> JSON {
  [
    "name": .string(rule.name.rawValue),
    "group": .string(rule.group.rawValue),
    "severity": .string(rule.severity.rawValue),
    "unchangeable": rule.unchangeable.map { .string($0) } ?? .null,
    "scope": .string(rule.scope.rawValue),
    "edition": .integer(rule.edition),
    "fix": .string(rule.fix?.rawValue ?? "none"),
    "summary": .string(rule.summary),
    "reason": .string(rule.reason),
    "options": .array(rule.options.map(json)),
    "examples": .array(rule.examples.map(json)),
  ]
}

private func json(_ option: RuleOptionDescription) -> JSON {
  var members: [JSON.Member] = [.init("name", .string(option.name))]
  switch option.form {
  case .integer(let range):
    members += [
      .init("type", "integer"), .init("minimum", .integer(range.lowerBound)),
      .init("maximum", .integer(range.upperBound)),
    ]
  case .boolean: members.append(.init("type", "boolean"))
  case .texts: members.append(.init("type", "texts"))
  }
  return .object(
    members + [.init("default", option.standard.json), .init("summary", .string(option.summary))])
}

extension RuleOptionValue {
  /// The value as JSON.
  var json: JSON {
    switch self {
    case .integer(let number): .integer(number)
    case .boolean(let value): .boolean(value)
    case .texts(let texts): .array(texts.map { .string($0) })
    }
  }
}

private func json(_ example: RuleExample) -> JSON {
  [
    "verdict": .string(example.verdict == .good ? "good" : "bad"),
    "files": .array(example.files.map(json)),
    "fixed": example.fixed.map { files in
      .array(files.map { ["path": .string($0.key), "text": .string($0.value)] })
    } ?? .null,
  ]
}

private func json(_ path: String, _ marked: String) -> JSON {
  let example = ExampleText(path: path, marked: marked)
  return [
    "path": .string(path), "text": .string(example.text),
    "marks": .array(
      example.places.map { place in
        ["start": json(place.start), "end": json(place.end)]
      }),
  ]
}

private func json(_ position: Position) -> JSON {
  [
    "line": .integer(position.line), "column": .integer(position.column),
    "offset": .integer(position.offset),
  ]
}
