import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let sectionEmpty = Rule(
    "section-empty", .completeness, .error,
    summary: "a layer that the framework requires, neither given nor withheld with a reason",
    reason:
      "the page would show a heading with nothing below it, and nobody would know whether that is meant",
    examples: [
      .good([
        "framework.yaml": requiringFocus,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        withheld:
          focus: the split of the planning teams is being decided
        """,
      ]),
      .bad([
        "framework.yaml": requiringFocus,
        "OPS/PLAN.yaml": """
        ⟦kind⟧: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
    ],
    check: .document { inspected, findings in
      guard let profile = inspected.activeProfile else { return }
      for (layer, requirement) in inspected.library.requiredLayers
      where profile.lacks(layer) && !profile.withholds(layer) {
        let name = layer.rawValue
        findings.report(
          "section-empty", at: inspected.document.root, range: findings.head(of: inspected.document.root),
          "the profile has no `\(name)`",
          notes: [
            inspected.library.required(
              "every profile gives `\(name)`, or says why not", at: requirement),
            .help("write `\(name)`, or give the reason under `withheld:`, as `\(name): …`"),
          ], value: name)
      }
    })
}

private let requiringFocus = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1}
  layers:
    focus: {title: Focus, required: true}
  """

extension ResolvedProfile {
  /// Whether the author left a layer out; layers that nobody writes in a profile are never lacking.
  fileprivate func lacks(_ layer: Layer) -> Bool {
    switch layer {
    case .focus: profile.focus.isAbsent
    case .pay: profile.pay.isAbsent && !allPages { !$0.pay.isAbsent }
    case .responsibilities:
      isLineageKnown && profile.responsibilities.isAbsent
        && functions.allSatisfy { $0.value.responsibilities.isAbsent }
    case .skills:
      isLineageKnown && profile.skills.isAbsent && functions.allSatisfy { $0.value.skills.isAbsent }
    case .aliases: profile.aliases.isAbsent && !allPages { !$0.aliases.isAbsent }
    case .classification: profile.classification.isAbsent && !allPages { !$0.classification.isAbsent }
    case .guidelines, .provenance, .level, .adjacent: false
    }
  }

  fileprivate func withholds(_ layer: Layer) -> Bool {
    profile.withheld.isBroken || profile.withheld.value?[layer.rawValue].isAbsent == false
  }

  /// Whether the profile has pages and says the same of each of them.
  private func allPages(_ holds: (PageDetails) -> Bool) -> Bool {
    guard let levels = profile.levels.value, !covered.isEmpty else { return false }
    return covered.allSatisfy { levels[$0.id].value.map(holds) ?? levels[$0.id].isBroken }
  }
}
