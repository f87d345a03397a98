/// What is known of a rule without running it: the source of its documentation, of reports and of settings.
package struct RuleDescription: Sendable {
  package enum Group: String, CaseIterable, Sendable {
    case structure
    case completeness
    case duplication
    case provenance
    case leveling
    case taxonomy
    case language
    case suppression
  }

  /// What a rule needs to see.
  package enum Scope: String, Sendable {
    /// One document, with the framework and the definitions that the document names.
    case document
    /// The facts of all documents.
    case workspace
  }

  /// The newest edition of the rules: the one that settings mean which name none.
  package static let currentEdition = 1

  package let name: RuleName
  package let group: Group
  package let severity: Severity
  package let scope: Scope

  /// The edition of the rules that brought it, from 1.
  package let edition: Int

  /// The safety of the fixes that its findings may carry; nothing where a person always has to decide.
  package let fix: Fix.Safety?

  /// What it finds, in one line.
  package let summary: String

  /// Why that matters to a reader of the framework.
  package let reason: String

  /// Why no settings can change its severity; nothing where they can.
  package let unchangeable: String?

  package let options: [RuleOptionDescription]

  /// Written out when they are asked for: most runs show none.
  package var examples: [RuleExample] { writtenExamples() }

  private let writtenExamples: @Sendable () -> [RuleExample]

  package init(
    name: RuleName, group: Group, severity: Severity, scope: Scope, edition: Int = 1, fix: Fix.Safety?,
    summary: String, reason: String, unchangeable: String? = nil, options: [RuleOptionDescription] = [],
    examples: @autoclosure @escaping @Sendable () -> [RuleExample]
  ) {
    self.name = name
    self.group = group
    self.severity = severity
    self.scope = scope
    self.edition = edition
    self.fix = fix
    self.summary = summary
    self.reason = reason
    self.unchangeable = unchangeable
    self.options = options
    self.writtenExamples = examples
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

  /// Those of the files that the fixes of the rule change, as they leave them; nothing where there is no fix.
  package let fixed: KeyValuePairs<String, String>?

  package static func good(_ files: KeyValuePairs<String, String>) -> RuleExample {
    RuleExample(verdict: .good, files: files, fixed: nil)
  }

  package static func bad(
    _ files: KeyValuePairs<String, String>, fixed: KeyValuePairs<String, String>? = nil
  ) -> RuleExample {
    RuleExample(verdict: .bad, files: files, fixed: fixed)
  }
}
