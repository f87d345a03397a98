import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// On one published page with five levels three cells fall, and all three are right: an expert stands below a
  /// specialist in two columns, and who leads supervisors below who leads a team. In the FT's three families nothing
  /// falls; where the scopes of single statements were compared by theme, one did, by naming teams that are served
  /// and not covered.
  static let escalationRegress = Rule(
    "escalation-regress", .leveling, .warning,
    summary:
      "a level that covers, leads, masters or settles less than the one below, by the words of its texts",
    reason: """
      a level above that leads a team where the one below leads supervisors reads like a demotion. Compared are the \
      same facet of two cards, the same column of the rubric, and statements where each level has one of a theme: of \
      these, the verb only where half of the words are the same, and the scope that most statements of a level name; \
      the scope of a facet or column only where every level names one in it. The lists are those of `escalation` in \
      framework.yaml
      """,
    examples: [
      .good([
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
              L1: {title: Planner, rank: 1, facets: {leadership: Leads the crew of one line}}
              L2: {title: Senior planner, rank: 2, facets: {leadership: Leads supervisors}}
              L3: {title: Head of planning, rank: 3, facets: {leadership: 'Leads managers, and knows the team'}}
        facets:
          leadership: {title: Leadership}
        """
      ]),
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
              L1: {title: Planner, rank: 1, facets: {leadership: Leads a skilled crew or its supervisors}}
              L2: {title: Senior planner, rank: 2, facets: {leadership: Leads a ⟦team⟧ of planners}}
              L3: {title: Head of planning, rank: 3, facets: {leadership: Wins the plant for the plan}}
        facets:
          leadership: {title: Leadership}
        """
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of a plant
              - Agrees the shifts of the plant with maintenance
            L2:
              - Plans the months of one ⟦department⟧
              - Settles what the department buys
          """),
    ],
    check: .comparing { inspected, findings in
      for step in inspected.texts.steps {
        let fall = inspected.fallOfScope(step)
        if let fall { report([fall], .scope, step, inspected, &findings) }
        for aspect in EscalationAspect.allCases {
          let falls = inspected.falls(of: aspect, step)
          let groups = step.given.kind == .statements ? (falls.isEmpty ? [] : [falls]) : falls.map { [$0] }
          for group in groups { report(group, aspect, step, inspected, &findings) }
        }
      }
    })
}

private func report(
  _ falls: [EscalationFall], _ aspect: EscalationAspect, _ step: LevelStep<LevelSheet>,
  _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  guard let first = falls.first, let upper = inspected.highestMention(of: aspect, in: first.upper),
    let lower = inspected.highestMention(of: aspect, in: first.lower),
    let high = first.upper.rung?.level, let low = first.lower.rung?.level
  else { return }
  let own = first.own
  let words = own.node == first.upper.node ? upper.words : lower.words
  findings.report(
    "escalation-regress", at: own.node, range: inspected.range(of: words, in: own.words, at: own.node),
    "`\(high)` \(aspect.verb) \(upper.quote) \(own.place), and `\(low)` below it \(lower.quote), which is more",
    related: falls.map { fall in
      RelatedPlace(
        inspected.place(of: aspect, in: fall.other, &findings),
        "`\(fall.other.rung?.level ?? "")` says it here")
    },
    notes: [
      inspected.orderNote(of: aspect, upper.quote, lower.quote),
      .help("say more at `\(high)` than at `\(low)`, or exchange what the two levels say"),
    ],
    further: falls.dropFirst().filter { !$0.own.isInherited }.map {
      findings.member("escalation-regress", at: $0.own.node)
    })
}

extension AuthoredText {
  /// Where it stands on a page.
  fileprivate var place: String {
    switch rung?.ladder {
    case .facet(let name): "on its card (`\(name)`)"
    case .rubric(let name): "in the rubric (`\(name)`)"
    case .summaries: "in its summary"
    case .statements, nil: "in a statement"
    }
  }
}

extension EscalationAspect {
  fileprivate var verb: String {
    switch self {
    case .scope: "names"
    case .led: "leads"
    case .mastery: "calls for"
    case .authority: "begins with"
    }
  }
}

extension InspectedDocument {
  /// Which of two words comes first, and where that is said.
  fileprivate func orderNote(of aspect: EscalationAspect, _ first: String, _ second: String) -> Note {
    let order = "\(first) comes before \(second) in the order of `\(aspect.rawValue)`"
    let list = aspect.list(in: library.framework)
    return list.isAbsent
      ? .required("\(order) (plumb's own; `escalation` in framework.yaml sets another)")
      : library.required(order, at: list.node)
  }
}
