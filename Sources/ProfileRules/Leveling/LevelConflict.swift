import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// On one published page the one level with a card leads a team by the rubric and several teams by the card, which is
  /// reported. Whom others lead, and whom a level meets or serves, does not count.
  static let levelConflict = Rule(
    "level-conflict", .leveling, .info,
    summary: "a rubric or statements that have a level lead others than its card says",
    reason: """
      a page on which one level leads a team, several teams and a department is three jobs. Compared is who stands \
      behind a verb of `leading`, by the steps of `led` (`escalation` in framework.yaml): card and rubric or \
      statements disagree where they have no step in common
      """,
    examples: [
      .good([
        "framework.yaml": withLeaders,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Leads the crew through each shift
            - Leads meetings with managers
        """,
      ]),
      .bad([
        "framework.yaml": withLeaders,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Leads ⟦managers⟧ and their secretaries
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      for step in inspected.texts.steps where step.given.kind != .card {
        report(step.given, inspected, &findings)
      }
    })
}

private let withLeaders = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1, facets: {leadership: Leads a team}}
  facets:
    leadership: {title: Leadership}
  """

private func report(
  _ sheet: LevelSheet, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let given = sheet.named { $0.led }
  guard !given.isEmpty, let card = inspected.shared.cards[sheet.level.id] else { return }
  let expected = card.named { $0.led }
  guard !expected.isEmpty, given.isDisjoint(with: expected), let highest = given.highest,
    let text = sheet.texts.first(where: { !$0.isInherited && $0.signals.led.contains(highest) })
      ?? sheet.texts.first(where: { !$0.isInherited && !$0.signals.led.isEmpty }),
    let mention = inspected.highestMention(of: .led, in: text),
    let ofCard = card.texts.first(where: { !$0.signals.led.isEmpty }),
    let most = ofCard.signals.led.highest
  else { return }
  findings.report(
    "level-conflict", at: text.node,
    range: inspected.range(of: mention.words, in: text.words, at: text.node),
    "`\(sheet.level.id)` leads \(mention.quote) here, and `\(inspected.shared.escalation.led.names[most])` on its card",
    related: [
      RelatedPlace(
        findings.place(
          of: ofCard.node, inheritedFrom: inspected.document.kind == .framework ? nil : card.document),
        "the card of `\(sheet.level.id)`")
    ],
    notes: [.help("decide whom `\(sheet.level.id)` leads, and say it in both places")])
}
