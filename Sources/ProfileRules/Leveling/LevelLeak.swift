import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// Looks behind verbs that settle something only, since statements name larger scopes in passing all the time. No
  /// published framework at hand has cards and statements to judge it by; of the sample's statements none is reported.
  static let levelLeak = Rule(
    "level-leak", .leveling, .warning,
    summary: "a statement that gives a level the say over something that only a higher level's card covers",
    reason: """
      a supervisor who by one sentence owns the budget of the plant is promised what the director decides. Looked at \
      are statements and rubric cells that begin with a verb of the upper half of `authority`, and the scope that the \
      verb is about; texts that all levels share, such as the focus, may span the ladder
      """,
    examples: [
      .good([
        "framework.yaml": withCards,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Owns the plan of the team within the plan of the plant
            - Follows the rules of the plant
          L2:
            - Owns the plan of the plant
        """,
      ]),
      .bad([
        "framework.yaml": withCards,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Owns the yearly budget of the ⟦plant⟧
          L2:
            - Plans the month of the plant
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      let cards = inspected.shared.cards
      guard !cards.isEmpty else { return }
      let half = inspected.shared.escalation.authority.names.count / 2
      for text in inspected.texts.all where !text.isInherited {
        guard let authority = text.signals.authority, authority >= half,
          let highest = text.signals.scope.highest,
          let level = text.rung?.level, let own = cards[level]?.named({ $0.scope }).highest, highest > own
        else { continue }
        report(text, at: level, beyond: own, inspected, &findings)
      }
    })
}

private let withCards = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1, facets: {scope: One team}}
        L2: {title: Senior planner, rank: 2, facets: {scope: One plant}}
  facets:
    scope: {title: Scope}
  """

private func report(
  _ text: AuthoredText, at level: String, beyond own: Int, _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  let bytes = inspected.tree.bytes(of: text.node)
  let escalation = inspected.shared.escalation
  guard let verb = escalation.opening(of: text.words, in: bytes) else { return }
  let mentions = escalation.scopes(behind: verb, of: text.words, in: bytes)
  guard let mention = mentions.max(by: { $0.step < $1.step }), mention.step > own,
    let other = inspected.ladder.first(where: {
      inspected.shared.cards[$0.id]?.named { $0.scope }.contains(mention.step) ?? false
    }), other.id != level,
    let card = inspected.shared.cards[level],
    let widest = card.texts.first(where: { $0.signals.scope.contains(own) })
  else { return }
  let words = inspected.quote(mention.words, of: text.words, at: text.node)
  let opening = inspected.quote(verb.words, of: text.words, at: text.node)
  findings.report(
    "level-leak", at: text.node,
    range: inspected.range(of: mention.words, in: text.words, at: text.node),
    "\(opening) gives `\(level)` a say over the \(words), which only the card of `\(other.id)` covers",
    related: [
      RelatedPlace(
        findings.place(of: widest.node, inheritedFrom: card.document),
        "the card of `\(level)` covers `\(escalation.scope.names[own])`")
    ],
    notes: [
      .help("move the statement to `\(other.id)`, or name what `\(level)` covers")
    ])
}
