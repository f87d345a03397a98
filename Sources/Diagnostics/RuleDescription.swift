/// What is known of a rule without running it: the source of its documentation, of reports and of settings.
package struct RuleDescription: Sendable {
  package enum Group: String, CaseIterable, Sendable {
    case structure
    case completeness
  }

  /// What a rule needs to see.
  package enum Scope: String, Sendable {
    /// One document, with the framework and the definitions that the document names.
    case document
    /// The facts of all documents.
    case workspace
  }

  package let name: RuleName
  package let group: Group
  package let severity: Severity
  package let scope: Scope

  /// What it finds, in one line.
  package let summary: String

  /// Why that matters to a reader of the framework.
  package let reason: String

  package let examples: [RuleExample]

  package init(
    name: RuleName, group: Group, severity: Severity, scope: Scope, summary: String, reason: String,
    examples: [RuleExample]
  ) {
    self.name = name
    self.group = group
    self.severity = severity
    self.scope = scope
    self.summary = summary
    self.reason = reason
    self.examples = examples
  }
}

/// Files that a rule finds something in, or not: documentation and test in one.
package struct RuleExample: Sendable {
  package enum Verdict: Sendable {
    case good
    case bad
  }

  package let verdict: Verdict

  /// Paths and contents, laid over a small sound workspace; `⟦ ⟧` mark what the rule must point at.
  package let files: KeyValuePairs<String, String>

  package static func good(_ files: KeyValuePairs<String, String>) -> RuleExample {
    RuleExample(verdict: .good, files: files)
  }

  package static func bad(_ files: KeyValuePairs<String, String>) -> RuleExample {
    RuleExample(verdict: .bad, files: files)
  }
}
