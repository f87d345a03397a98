import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let payFlagUnquantified = Rule(
    "pay-flag-unquantified", .completeness, .error,
    summary:
      "a pay differential without an amount, a baseline or a source, or with a range that runs downwards",
    reason: """
      "paid above" decides about money and cannot be checked: nobody can tell by how much, compared with what, or on \
      which evidence
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          pay:
            direction: level
            baseline: Median base pay of all operations profiles
          evidence:
            pay: {none: The comparison is a decision of the pay committee}
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          ⟦pay⟧:
            direction: above
            baseline: Median base pay of all operations profiles
          evidence:
            pay: {withheld: The survey's licence does not allow it}
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          levels:
            L1:
              ⟦pay⟧: {direction: below, percent: {from: 2, to: 4}}
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          pay:
            direction: above
            percent: {from: 8, to: ⟦3⟧}
            baseline: Median base pay of all operations profiles
          evidence:
            pay: {none: The comparison is a decision of the pay committee}
          """),
    ],
    check: .document { inspected, findings in
      guard let profile = inspected.activeProfile else { return }
      let pages = (profile.profile.levels.value?.values ?? []).map { $0.value.pay }
      let hasSource = profile.saysWherePayIsFrom
      for case .given(let pay, let node) in [profile.profile.pay] + pages {
        reportDownwardRange(of: pay, &findings)
        let missing = pay.missing(in: inspected.library, hasSource: hasSource)
        guard !missing.isEmpty else { continue }
        findings.report(
          "pay-flag-unquantified", at: node, range: findings.head(of: node),
          "the pay differential does not say \(missing.map(\.question).joined(separator: ", nor "))",
          notes: [.help(missing.map(\.help).joined(separator: "; "))], value: "pay")
      }
    })
}

/// Reports a range whose end is below its start.
private func reportDownwardRange(of pay: Pay, _ findings: inout DocumentFindings) {
  guard let range = pay.percent.value, case .given(let from, let start) = range.from,
    case .given(let to, let end) = range.to, from > to
  else { return }
  let (least, most) = (findings.tree.text(of: start), findings.tree.text(of: end))
  findings.report(
    "pay-flag-unquantified", at: end,
    "the pay differential runs from \(least) percent down to \(most): nobody can tell by how much pay differs",
    notes: [.help("write the smaller number behind `from:`, and the greater one behind `to:`")],
    value: "\(least) \(most)")
}

/// What a pay differential does not say.
private enum MissingPart {
  case amount
  case baseline
  case source

  var question: String {
    switch self {
    case .amount: "by how much"
    case .baseline: "compared with what"
    case .source: "what that rests on"
    }
  }

  var help: String {
    switch self {
    case .amount: "add `percent: {from: …, to: …}`"
    case .baseline: "add `baseline:`, or `pay: baseline:` in framework.yaml for all profiles"
    case .source:
      "cite a source under `evidence:` as `pay:`, or say there `none: …` or `withheld: …` with the reason"
    }
  }
}

extension Pay {
  fileprivate func missing(in library: Library, hasSource: Bool) -> [MissingPart] {
    var missing: [MissingPart] = []
    if percent.isAbsent, let direction = direction.value, direction != .level { missing.append(.amount) }
    let common = library.framework.pay
    let hasCommon =
      library.frameworkDocument == nil || common.isBroken || common.value?.baseline.isAbsent == false
    if baseline.isAbsent, !hasCommon { missing.append(.baseline) }
    if !hasSource { missing.append(.source) }
    return missing
  }
}

extension ResolvedProfile {
  /// Whether the profile or a function of it says what pay rests on, or why it does not; broken ones may say it.
  fileprivate var saysWherePayIsFrom: Bool {
    let evidence = [profile.evidence] + functions.map(\.value.evidence)
    return !isLineageKnown
      || evidence.contains { $0.isBroken || $0.value?[Layer.pay.rawValue].isAbsent == false }
  }
}
