import Diagnostics

/// The reference page of all rules, as Markdown.
func ruleReference(_ rules: [RuleDescription]) -> String {
  var page = """
    # The rules

    Edition \(RuleDescription.currentEdition). Severities and options are set in `plumb.yaml`; `plumb explain RULE` \
    shows one rule in the terminal. Every example below was run: carets show what the rule points at.

    | rule | severity | fix | finds |
    |---|---|---|---|

    """
  for rule in rules {
    let name = rule.name.rawValue
    page +=
      "| [\(name)](#\(name)) | \(rule.severity.rawValue) | \(rule.fix?.rawValue ?? "-") | \(rule.summary) |\n"
  }
  for group in RuleDescription.Group.allCases {
    let members = rules.filter { $0.group == group }
    if members.isEmpty { continue }
    page += "\n## \(group.rawValue.prefix(1).uppercased() + group.rawValue.dropFirst())\n"
    page += members.map(ruleSection).joined()
  }
  return page
}

/// What the reference page says of one rule.
func ruleSection(_ rule: RuleDescription) -> String {
  var section = """

    ### \(rule.name.rawValue)

    Finds \(rule.summary).

    It matters because \(rule.reason).

    - severity: \(rule.severity.rawValue)\(rule.unchangeable.map { "; it stays so: \($0)" } ?? "")
    - looks at: \(rule.scopeWords)
    - fix: \(rule.fixWords)
    - since edition: \(rule.edition)

    """
  if !rule.options.isEmpty {
    section += "\n| option | value | default | meaning |\n|---|---|---|---|\n"
    section += rule.options.map { "| `\($0.name)` | \($0.form) | `\($0.standard)` | \($0.summary) |\n" }
      .joined()
  }
  return section + rule.examples.map(text).joined()
}

private func text(of example: RuleExample) -> String {
  "\n\(example.verdict.heading):\n" + blocks(example.files)
    + (example.fixed.map { "\nFixed, it reads:\n" + blocks($0) } ?? "")
}

private func blocks(_ files: KeyValuePairs<String, String>) -> String {
  files.map { path, marked in
    let lines = ExampleText(path: path, marked: marked).lines.flatMap {
      [$0.text] + ($0.carets.map { [$0] } ?? [])
    }
    return "\n```text\n# \(path)\n\(lines.joined(separator: "\n"))\n```\n"
  }.joined()
}
