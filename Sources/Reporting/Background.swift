package import Diagnostics
package import SourceText

/// What a report does not hold itself and some formats show beside it.
package struct Background: Sendable {
  /// The version of the tool.
  package let version: String

  /// What is known of the rules; most formats do not ask.
  package var rules: [RuleDescription] { givenRules() }

  private let givenRules: @Sendable () -> [RuleDescription]

  /// The content of a file as it was checked, by the name that the report has for it; nothing where it cannot be read.
  package let file: @Sendable (_ name: String) -> SourceFile?

  package init(
    version: String, rules: @autoclosure @escaping @Sendable () -> [RuleDescription],
    file: @escaping @Sendable (_ name: String) -> SourceFile?
  ) {
    self.version = version
    self.givenRules = rules
    self.file = file
  }

  /// For reports that stand alone.
  package static let none = Background(version: "0", rules: []) { _ in nil }
}

extension Background {
  /// The rules that some findings come from: those that are known in their order, then others by name.
  func rules(of findings: [Finding]) -> [(name: RuleName, description: RuleDescription?)] {
    var rest = Set(findings.map(\.rule))
    var used: [(name: RuleName, description: RuleDescription?)] = []
    for rule in rules where rest.remove(rule.name) != nil { used.append((rule.name, rule)) }
    return used + rest.sorted().map { ($0, nil) }
  }
}
