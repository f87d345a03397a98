import Diagnostics

/// What people are told of a rule, in words.
extension RuleDescription {
  /// Who mends what the rule finds.
  var fixWords: String {
    switch fix {
    case .safe: "safe: `plumb fix` can mend it, and the meaning is kept"
    case .unsafe: "unsafe: `plumb fix --unsafe` can mend it, and a person should look at the result"
    case nil: "none: a person has to decide"
    }
  }

  /// What the rule looks at.
  var scopeWords: String {
    switch scope {
    case .document: "one document at a time"
    case .workspace: "all documents together"
    }
  }

  /// The lines of `plumb.yaml` that set the rule; nothing where there is nothing to set.
  var settingLines: [String] {
    let severity = unchangeable == nil ? "off  # or info, warning, error" : nil
    if options.isEmpty { return severity.map { ["rules:", "  \(name.rawValue): \($0)"] } ?? [] }
    return ["rules:", "  \(name.rawValue):"] + (severity.map { ["    severity: \($0)"] } ?? [])
      + ["    options:"] + options.map { "      \($0.name): \($0.standard)" }
  }

  /// The comment that suppresses a finding of the rule on its line.
  var suppressionLine: String { "# plumb: ignore[\(name.rawValue)] until=YYYY-MM-DD -- the reason" }
}

extension RuleExample.Verdict {
  var heading: String {
    switch self {
    case .good: "Nothing is found here"
    case .bad: "Something is found here"
    }
  }
}
