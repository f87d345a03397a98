package import Diagnostics
package import ProfileModel
import Shape
import YAMLSyntax

/// The rules whose findings are always shown, whatever a comment or the baseline says.
package struct NeverSuppressed: Sendable {
  /// What the framework adds, and the note that says so.
  private let named: Set<RuleName>
  private let note: Note

  package init(_ library: Library) {
    let names = library.framework.neverSuppress
    self.named = Set((names.value?.values ?? []).map(RuleName.init(rawValue:)))
    self.note = library.required("the framework never lets it be suppressed", at: names.node)
  }

  package func contains(_ rule: RuleName) -> Bool { builtIn.contains(rule) || named.contains(rule) }

  /// Why a rule can never be suppressed, where the framework says so.
  func note(on rule: RuleName) -> Note? { named.contains(rule) ? note : nil }
}

/// A file that cannot be read hides what it holds, and what is wrong with accepting cannot accept itself.
private let builtIn: Set<RuleName> = Set(
  Catalogue.rules.map(\.description).filter { $0.group == .suppression }.map(\.name)
).union([.yamlSyntax])

extension DocumentFindings {
  /// Reports what a framework never lets be suppressed and is no rule.
  mutating func reportUnknownRules(in framework: Framework) {
    for (name, node) in framework.neverSuppress.value?.located ?? []
    where !Catalogue.has(RuleName(rawValue: name)) {
      let suggestion = closest(to: name, among: Catalogue.names)
      report(
        .valueNotAllowed, at: node, "an item of `never_suppress` must be a rule, but is \(quoted(name))",
        notes: [.help(suggestion.map { "did you mean `\($0)`?" } ?? ruleNameHelp)],
        fix: suggestion.map { Fix("write `\($0)`", safety: .safe, edits: [edit(tree[node].range, $0)]) })
    }
  }
}

/// Where the names of rules are met.
let ruleNameHelp = "the name of a rule stands in brackets in its findings, as in `error[placeholder-text]`"

extension Catalogue {
  /// The names of all rules, sorted.
  static let names: [String] = rules.map(\.description.name.rawValue).sorted()
}
