import Diagnostics

/// How many results GitHub keeps of a run (GitHub, "SARIF results exceed one or more limits").
private let mostResults = 5_000

/// What a run is written from.
struct SARIFRun {
  let report: Report

  /// The findings that are listed, the most severe first.
  let shown: [Finding]

  /// Those for which there is no room.
  let left: [Finding]

  /// The rules of the listed findings.
  let rules: [(name: RuleName, description: RuleDescription?)]

  /// Where in the list each of these rules stands.
  let ruleIndices: [RuleName: Int]

  init(of report: Report, against background: Background) {
    let findings = report.mostSevereFirst
    self.report = report
    self.shown = Array(findings.prefix(mostResults))
    self.left = Array(findings.dropFirst(mostResults))
    self.rules = background.rules(of: shown)
    self.ruleIndices = Dictionary(uniqueKeysWithValues: zip(rules.map(\.name), rules.indices))
  }
}
