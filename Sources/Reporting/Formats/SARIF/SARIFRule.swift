import Diagnostics
import FrameworkGate
import ProfileModel

/// A rule as a run lists it.
struct SARIFRule {
  let name: RuleName

  /// Nothing of a rule that is not known here.
  let description: Description?

  struct Description {
    let short: String
    let full: String
    let help: (text: String, markdown: String)
    let severity: Severity
    let tag: String
  }
}

extension SARIFRule.Description {
  /// All that `plumb explain` says of a rule.
  init(of rule: RuleDescription) {
    self.short = "Finds \(rule.summary)."
    self.full = "Finds \(rule.summary). It matters because \(rule.reason)."
    self.help = (
      String(decoding: explanation(of: rule), as: UTF8.self),
      String(ruleSection(rule).drop { $0 == "\n" })
    )
    self.severity = rule.severity
    self.tag = rule.group.rawValue
  }

  /// What a change of a class does to whom, and what has to be done about one.
  init(of kind: ChangeClass) {
    let short = "Finds changes by which \(kind.summary)."
    let approval =
      "Somebody has to approve each before it is merged, where `gate:` in framework.yaml lets them hold the gate."
    let entry =
      "To approve one, add an entry with its fingerprint, a reason, an owner and the last day on which it holds to "
      + "`approvals:` in \(ApprovalList.file), beside framework.yaml."
    self.short = short
    self.full = "\(short) \(approval)"
    self.help = ("\(short)\n\n\(approval)\n\n\(entry)\n", "\(short)\n\n\(approval)\n\n\(entry)\n")
    self.severity = .error
    self.tag = "gate"
  }
}

func writeMembers(of rule: SARIFRule, to text: inout JSONText) {
  text.write("id", rule.name.rawValue)
  guard let description = rule.description else { return }
  text.write("shortDescription") { $0.write("text", sarifText(description.short)) }
  text.write("fullDescription") { $0.write("text", sarifText(description.full)) }
  text.write("help") { text in
    text.write("text", sarifText(description.help.text))
    text.write("markdown", sarifText(description.help.markdown))
  }
  text.write("defaultConfiguration") { $0.write("level", description.severity.inSARIF) }
  text.write("properties") { text in
    text.write("tags", [description.tag])
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
