import Diagnostics
import FrameworkGate
import ProfileModel

/// How many results GitHub keeps of a run (GitHub, "SARIF results exceed one or more limits").
private let mostResults = 5_000

/// What a run is written from.
struct SARIFRun {
  let report: Report

  /// The findings that are listed, the most severe first.
  let shown: [Finding]

  /// Those for which there is no room.
  let left: [Finding]

  /// The rules of the listed findings, and the classes of changes that hold a gate.
  let rules: [SARIFRule]

  /// Where in the list each of these rules stands.
  let ruleIndices: [RuleName: Int]

  init(of report: Report, against background: Background) {
    let findings = report.mostSevereFirst
    self.report = report
    self.shown = Array(findings.prefix(mostResults))
    self.left = Array(findings.dropFirst(mostResults))
    self.rules = background.rules(of: shown).map { name, description in
      let kind = ChangeClass.allCases.first { $0.ruleName == name }
      return SARIFRule(
        name: name,
        description: description.map(SARIFRule.Description.init(of:))
          ?? kind.map(SARIFRule.Description.init(of:)))
    }
    self.ruleIndices = Dictionary(uniqueKeysWithValues: zip(rules.map(\.name), rules.indices))
  }
}
