package import Diagnostics
package import Shape

/// A file of settings as its author wrote it.
package struct WrittenSettings: Sendable {
  package var edition: Field<Int> = .absent
  package var rules: Field<Keyed<WrittenRule>> = .absent
  package var exclude: Field<Listed<PathPattern>> = .absent
  package var overrides: Field<Listed<WrittenOverride>> = .absent
}

/// What is written for one rule.
package struct WrittenRule: Sendable {
  package var severity: Field<RuleSeverity> = .absent
  package var options: Field<Keyed<RuleOptionValue>> = .absent
}

/// What is written for the files that some patterns match.
package struct WrittenOverride: Sendable {
  package var paths: Field<Listed<PathPattern>> = .absent
  package var rules: Field<Keyed<WrittenRule>> = .absent
}
