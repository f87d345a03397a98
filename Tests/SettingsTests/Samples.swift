import Diagnostics
import Settings
import SourceText

/// Rules to be set: one that can be set in every way, one that stays an error, and one of a later edition.
let sampleRules = [
  rule(
    "spelling", .warning,
    options: [
      .init(name: "words", form: .texts, standard: .texts([]), summary: "further words"),
      .init(name: "longest", form: .integer(1...9), standard: .integer(3), summary: "the longest word"),
      .init(name: "strict", form: .boolean, standard: .boolean(false), summary: "whether it is strict"),
    ]),
  rule("broken", .error, unchangeable: "it has to"),
  rule("late", .error, edition: 2),
]

private func rule(
  _ name: RuleName, _ severity: Severity, edition: Int = 1, unchangeable: String? = nil,
  options: [RuleOptionDescription] = []
) -> RuleDescription {
  RuleDescription(
    name: name, group: .structure, severity: severity, scope: .document, edition: edition, fix: nil,
    summary: "something", reason: "it matters", unchangeable: unchangeable, options: options, examples: [])
}

/// The settings that `lines` below the head of a file make.
func settings(_ lines: String) throws(SettingsProblems) -> Settings {
  try Settings(
    reading: SourceFile(path: "plumb.yaml", text: "kind: settings\nversion: 1\n" + lines),
    from: SettingsSource(file: "plumb.yaml", isNamed: false), for: sampleRules)
}

extension RulePolicy {
  /// The severity of a rule and where it came from, in words.
  func words(for rule: RuleName) -> String? {
    severity(of: rule).map { "\($0.value.rawValue) (\($0.origin))" }
  }

  /// An option of `spelling` and where it came from, in words.
  func words(forOption name: String) -> String? {
    option(name, of: "spelling").map { "\($0.value) (\($0.origin))" }
  }
}
