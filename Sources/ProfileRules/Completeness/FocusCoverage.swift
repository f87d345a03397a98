import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// Looks for the framework's own words only. Common English ones (team, plant, site …) stand in 21 of the 1,016
  /// descriptions of O*NET 29.3 and in none of the tasks below them; 5 of these promise that much, the others name a
  /// place of work or a compound such as "power plant".
  static let focusCoverage = Rule(
    "focus-coverage", .completeness, .info,
    summary: "one of the framework's scopes that the focus text names and no statement of any level does",
    reason: """
      the focus promises a plant or a budget, and at no level does anybody answer for it. The words looked for are \
      those of `scope` below `escalation` in framework.yaml; a scope also goes by the name that the glossary gives it
      """,
    examples: [
      .good([
        "framework.yaml": listingScopes,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        focus: Decides for a plant what is made when, and owns its P&L.
        responsibilities:
          L1:
            - Plans the week of one line
          L2:
            - Answers for the plants' delivery, profit and loss
        """,
      ]),
      .bad([
        "framework.yaml": listingScopes,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        focus: From the week of one line to the ⟦P&L⟧ of a single ⟦site⟧.
        responsibilities:
          L1:
            - Plans the week of one line
          L2:
            - Plans the month of a plant
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      guard let profile = inspected.activeProfile, profile.isLineageKnown,
        !(inspected.library.framework.escalation.value?.scope ?? .absent).isAbsent,
        let focus = inspected.texts.own(at: profile.profile.focus.node)
      else { return }
      let statements = inspected.texts.all.filter { $0.rung?.ladder == .statements }
      guard !statements.isEmpty, profile.areStatementsRead else { return }
      let scopes = inspected.shared.escalation.scope
      var met = StepSet()
      for mention in scopes.mentions(in: focus.words, of: inspected.tree.bytes(of: focus.node)) {
        if met.contains(mention.step)
          || statements.contains(where: { $0.signals.scope.contains(mention.step) })
        {
          continue
        }
        met.insert(mention.step)
        let name = inspected.quote(mention.words, of: focus.words, at: focus.node)
        findings.report(
          "focus-coverage", at: focus.node,
          range: inspected.range(of: mention.words, in: focus.words, at: focus.node),
          "the focus promises \(name), and no statement of any level names it",
          notes: [
            .help("say at the level where it belongs what is done for \(name), or leave it out of the focus")
          ], value: scopes.names[mention.step] + "\n" + findings.paths.content(of: focus.node))
      }
    })
}

private let listingScopes = """
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
        L2: {title: Senior planner, rank: 2}
  escalation:
    scope: [team, plant, site, P&L]
  glossary:
    P&L: profit and loss
  """

extension ResolvedProfile {
  /// Whether every statement of the profile and its functions could be read.
  fileprivate var areStatementsRead: Bool {
    let lists = [profile.responsibilities] + functions.map(\.value.responsibilities)
    return lists.allSatisfy { list in
      !list.isBroken
        && (list.value?.entries ?? []).allSatisfy { entry in
          !entry.field.isBroken && (entry.field.value?.fields ?? []).allSatisfy { !$0.isBroken }
        }
    }
  }
}
