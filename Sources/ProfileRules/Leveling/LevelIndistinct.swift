import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In the FT's three families no level repeats all of the one below.
  static let levelIndistinct = Rule(
    "level-indistinct", .leveling, .error,
    summary: "a level whose statements, card or row of the rubric say what those of the level below say",
    reason: """
      two levels that ask for the same are one level with two rates of pay, and nobody can be told why somebody is at \
      this one and not at that one. Texts count as the same as in repeated-across-levels; a single one that is \
      repeated is found there
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - text: Coaches the team every week
                examples: [Shows a newcomer each step of the work]
              - Plans the week of one line
            L2:
              - text: Coaches the team every week
                examples: [Sets aside an hour a week in which leaders teach each other]
              - Plans the month of a plant
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line from orders and stock
              - Agrees each change of the plan with production, maintenance and quality before it is published
            ⟦L2⟧:
              - Plans the week of one line from orders and stock
              - Agrees each later change of the plan with production, maintenance and quality before it is published
          """),
      .bad([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1, facets: {scope: One line, autonomy: Follows the plan}}
              ⟦L2⟧: {title: Senior planner, rank: 2, facets: {scope: One line, autonomy: Follows the plan}}
        facets:
          scope: {title: Scope}
          autonomy: {title: Autonomy}
        """
      ]),
    ],
    check: .comparing { inspected, findings in
      for indistinct in inspected.indistinctLevels { report(indistinct, inspected, &findings) }
    })
}

private func report(
  _ indistinct: IndistinctLevel, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let (high, low) = (indistinct.level, indistinct.below)
  guard let node = inspected.levelKey(high, in: indistinct.kind) else { return }
  let lower = inspected.levelKey(low, in: indistinct.kind)
  let changed = indistinct.pairs.filter { $0.lower.words != $0.upper.words }
  findings.report(
    "level-indistinct", at: node,
    "\(indistinct.kind.subject) of `\(high)` \(indistinct.kind.verb) nothing that `\(low)` does not say",
    label: "all \(indistinct.pairs.count) stand at `\(low)` too",
    related: (lower.map { [RelatedPlace(findings.place(of: $0), "they stand here")] } ?? [])
      + changed.map { related($0, inspected, &findings) },
    notes: (changed.isEmpty ? [] : [inspected.toleranceNote]) + [
      .help("say what `\(high)` does and `\(low)` does not, or make one level of the two")
    ])
}

/// The words in which an upper text differs from the lower one.
private func related(
  _ pair: (lower: AuthoredText, upper: AuthoredText), _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) -> RelatedPlace {
  let runs = pair.upper.words.runs(missingIn: pair.lower.words)
  let range = inspected.range(of: runs.hull, in: pair.upper.words, at: pair.upper.node)
  return RelatedPlace(
    findings.place(of: pair.upper.node, range: range),
    runs.isEmpty ? "the same but for what is left out" : "all that is new here")
}

extension LevelSheet.Kind {
  fileprivate var subject: String {
    switch self {
    case .statements: "the statements"
    case .card: "the card"
    case .rubric: "the row of the rubric"
    }
  }

  fileprivate var verb: String { self == .statements ? "say" : "says" }
}
