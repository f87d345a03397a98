package import Diagnostics

/// The ways the catalogue of rules can be written.
package enum RuleListFormat: String, CaseIterable, Sendable {
  /// For people: a line for each rule.
  case text
  /// For programs: version 1 of the list, as `ruleListSchema` describes it.
  case json
  /// The reference page.
  case markdown

  /// All rules in this format, as UTF-8 with a line feed at the end.
  package func render(_ rules: [RuleDescription], style: Style = .plain) -> [UInt8] {
    switch self {
    case .text: ruleTable(rules, style: style)
    case .json: ruleListJSON(rules).harmlessBytes
    case .markdown: Array(ruleReference(rules).utf8)
    }
  }
}

/// A line for each rule, by group: its name, severity and fix, and what it finds.
private func ruleTable(_ rules: [RuleDescription], style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  let width = rules.map { $0.name.rawValue.count }.max() ?? 0
  for group in RuleDescription.Group.allCases {
    let members = rules.filter { $0.group == group }
    if members.isEmpty { continue }
    text.write("\(group.rawValue)\n", in: .emphasis)
    for rule in members {
      text.write("  \(padded(rule.name.rawValue, to: width))  ")
      text.write(padded(rule.severity.rawValue, to: 7), in: Ink(rule.severity))
      text.write("  \(padded(rule.fix?.rawValue ?? "-", to: 6))  \(rule.summary)\n")
    }
    text.endLine()
  }
  text.write("edition \(RuleDescription.currentEdition) · `plumb explain RULE` says more of one\n")
  return text.bytes
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(width - text.count, 0))
}
