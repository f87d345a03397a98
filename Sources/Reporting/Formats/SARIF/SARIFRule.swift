import Diagnostics

/// A rule with all that `plumb explain` says of it.
func writeMembers(
  of rule: (name: RuleName, description: RuleDescription?), to text: inout JSONText
) {
  text.write("id", rule.name.rawValue)
  guard let description = rule.description else { return }
  text.write("shortDescription") { $0.write("text", sarifText("Finds \(description.summary).")) }
  text.write("fullDescription") {
    $0.write("text", sarifText("Finds \(description.summary). It matters because \(description.reason)."))
  }
  text.write("help") { text in
    text.write("text", sarifText(String(decoding: explanation(of: description), as: UTF8.self)))
    text.write("markdown", sarifText(String(ruleSection(description).drop { $0 == "\n" })))
  }
  text.write("defaultConfiguration") { $0.write("level", description.severity.inSARIF) }
  text.write("properties") { text in
    text.write("tags", [description.group.rawValue])
    text.write("problem.severity", description.severity.inGitHub)
  }
}

/// A text as SARIF writes messages: braces around a number would stand for an argument, and `](` for a link.
///
/// The standard wants every brace doubled (section 3.11.5). No viewer halves those again, and rules quote YAML that
/// people copy, so only braces that a viewer would act on are.
func sarifText(_ text: String) -> String {
  text.replacing(/\{(\d+)\}/) { "{{\($0.1)}}" }.replacing("](", with: "] (")
}

extension Severity {
  /// The level of a result.
  var inSARIF: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// The severity of a rule among those that have nothing to do with security, as GitHub names it.
  fileprivate var inGitHub: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "recommendation"
    }
  }
}
