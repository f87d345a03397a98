import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
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

/// A text, and one of the level below whose words stand for more.
private struct Fall {
  let lower: AuthoredText
  let upper: AuthoredText

  /// The one that the document can change, and the other one.
  var own: AuthoredText { upper.isInherited ? lower : upper }
  var other: AuthoredText { upper.isInherited ? upper : lower }
}

extension InspectedDocument {
  /// The texts of a level that fall below what they are compared with.
  fileprivate func falls(of aspect: EscalationAspect, _ step: LevelStep<LevelSheet>) -> [Fall] {
    step.given.texts.compactMap { upper in
      let steps = aspect.steps(in: upper.signals)
      guard !steps.isEmpty, aspect != .scope || isAboutScope(upper) else { return nil }
      let lowers = step.below.compactMap { below in step.given.counterpart(of: upper, in: below.given) }
      guard let lower = lowers.first, !(upper.isInherited && lower.isInherited),
        lowers.allSatisfy({ aspect.falls(from: aspect.steps(in: $0.signals), to: steps) })
      else { return nil }
      if aspect == .authority, step.given.kind == .statements {
        let overlap = lower.words.overlap(with: upper.words)
        guard overlap.shared * 2 >= overlap.longer else { return nil }
      }
      return Fall(lower: lower, upper: upper)
    }
  }

  /// Whether a text stands on a card or in the rubric where every level names a scope; elsewhere a scope may be that of
  /// others, as in `sets goals with the executive team`.
  private func isAboutScope(_ text: AuthoredText) -> Bool {
    guard let ladder = text.rung?.ladder, ladder != .statements else { return false }
    return texts.all.allSatisfy { $0.rung?.ladder != ladder || !$0.signals.scope.isEmpty }
  }

  /// The fall of a whole level: what most statements of the level below name is above what most of this one name.
  fileprivate func fallOfScope(_ step: LevelStep<LevelSheet>) -> Fall? {
    guard step.given.kind == .statements, let scope = step.given.usualScope else { return nil }
    let falls = step.below.compactMap { below -> Fall? in
      guard let usual = below.given.usualScope, usual > scope,
        let lower = below.given.text(naming: usual), let upper = step.given.text(naming: scope),
        !(lower.isInherited && upper.isInherited)
      else { return nil }
      return Fall(lower: lower, upper: upper)
    }
    return falls.count == step.below.count ? falls.first : nil
  }
}

extension LevelSheet {
  /// The text of another level that answers what one of these answers: the same facet or column, or the only other
  /// statement of the theme of which this is the only one.
  fileprivate func counterpart(of text: AuthoredText, in other: LevelSheet) -> AuthoredText? {
    guard kind == .statements else { return other.texts.first { $0.rung?.ladder == text.rung?.ladder } }
    guard let theme = text.theme, texts.count(where: { $0.theme == theme }) == 1 else { return nil }
    let candidates = other.texts.filter { $0.theme == theme }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The scope that most texts name, at least two; of equally many, the smallest.
  fileprivate var usualScope: Int? {
    let named = named(\.scope)
    guard let highest = named.highest else { return nil }
    let counts = (0...highest).map { step in texts.count { $0.signals.scope.contains(step) } }
    guard let most = counts.max(), most > 1 else { return nil }
    return counts.firstIndex(of: most)
  }
}

private func report(
  _ falls: [Fall], _ aspect: EscalationAspect, _ step: LevelStep<LevelSheet>,
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
      inspected.orderNote(of: aspect, first),
      .help("say more at `\(high)` than at `\(low)`, or exchange what the two levels say"),
    ].compactMap(\.self),
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
  /// Whether the upper of two texts says less by this. Whom a text leads at most is certain; of other words it may name
  /// several for several reasons, so that all of them have to be below.
  fileprivate func falls(from lower: StepSet, to upper: StepSet) -> Bool {
    guard self == .led else { return upper.isBelow(lower) }
    guard let high = upper.highest, let low = lower.highest else { return false }
    return high < low
  }

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
  /// Which of two steps comes first, and where that is said.
  fileprivate func orderNote(of aspect: EscalationAspect, _ fall: Fall) -> Note? {
    let names = aspect.order(in: shared.escalation).names
    guard let upper = aspect.steps(in: fall.upper.signals).highest,
      let lower = aspect.steps(in: fall.lower.signals).highest, names.count > max(upper, lower)
    else { return nil }
    let order = "`\(names[upper])` comes before `\(names[lower])` in the order of `\(aspect.rawValue)`"
    let list = aspect.list(in: library.framework)
    return list.isAbsent
      ? .required("\(order) (plumb's own; `escalation` in framework.yaml sets another)")
      : library.required(order, at: list.node)
  }
}
