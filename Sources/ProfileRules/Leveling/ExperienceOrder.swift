import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// Ranges may overlap, as they do on most published ladders; a gap is a whole year that belongs to neither level, so
  /// that 2 to 5 and 6 to 8 have none.
  static let experienceOrder = Rule(
    "experience-order", .leveling, .error,
    summary:
      "years of experience that do not rise from one level to the next, or that leave years out between them",
    reason: """
      where a level asks for no more years than the one below, the number says nothing about the step; and whoever has \
      the years between two ranges belongs to no level. Compared are the ranges of one kind, on the cards and in each \
      column of the rubric, along each track; levels that share a rank are not compared with each other
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
              L1:
                title: Planner
                rank: 1
                experience: [{of: total, from: 0, to: 4}]
              L2:
                title: Senior planner
                rank: 2
                experience: [{of: total, from: 3, to: 7}, {of: leading, from: 0, to: 2}]
              L3:
                title: Head of planning
                rank: 3
                experience: [{of: total, from: 8}, {of: leading, from: 2}]
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
              L1:
                title: Planner
                rank: 1
                experience: [{of: total, from: 2, to: 5}]
              L2:
                title: Senior planner
                rank: 2
                experience: [⟦{of: total, from: 1, to: 4}⟧]
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        dimensions:
          background: {title: Background, gives: [experience]}
        """,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            background: {experience: [{of: field, from: 1, to: 3}]}
          L2:
            background: {experience: [⟦{of: field, from: 6, to: 9}⟧]}
        """,
      ]),
    ],
    check: .document { inspected, findings in
      for ladder in inspected.yearsLadders {
        for kind in Experience.Kind.allCases {
          for step in steps(among: ladder.levels(askingFor: kind)) { report(step, on: ladder, &findings) }
        }
      }
    })
}

/// What is wrong with the years of a level, seen from one below it.
private enum Fault {
  case noRise
  case gap
}

private func report(
  _ step: LevelStep<AskedYears>, on ladder: YearsLadder, _ findings: inout DocumentFindings
) {
  let faults = step.below.map { below in
    fault(from: below.given, to: step.given, isStep: ladder.isStep(from: below.level, to: step.level))
  }
  // At a fork, the level may follow on any of those below it.
  guard let below = step.below.first, let first = faults.first, let fault = first,
    faults.allSatisfy({ $0 != nil })
  else { return }
  let (lower, upper) = (below.given, step.given)
  guard let own = upper.isInherited ? (lower.isInherited ? nil : lower) : upper else { return }
  let (low, high) = (below.level.id, step.level.id)
  let other = upper.isInherited ? upper : lower
  let otherLevel = upper.isInherited ? high : low
  let (message, help) =
    switch fault {
    case .noRise:
      (
        "`\(high)` asks for \(upper.words) \(upper.kind.words), which is no more than the \(lower.numbers) of `\(low)` below it",
        "let the range of `\(high)` begin later than the one of `\(low)`, and end no earlier"
      )
    case .gap:
      (
        "\(missing(between: lower, and: upper)) \(upper.kind.words) belong to no level: `\(low)` asks for \(lower.words), `\(high)` for \(upper.numbers)",
        "let the range of `\(low)` end where the one of `\(high)` begins, or a year before"
      )
    }
  findings.report(
    "experience-order", at: own.node, message,
    related: [
      RelatedPlace(
        findings.place(of: other.node, inheritedFrom: other.source),
        "`\(otherLevel)` asks for \(other.words)")
    ], notes: [.help(help)])
}

private func fault(from lower: AskedYears, to upper: AskedYears, isStep: Bool) -> Fault? {
  if lower.asksForNothing, upper.asksForNothing { return nil }
  let endsEarlier = upper.to.map { end in lower.to.map { end < $0 } ?? false } ?? false
  let isLonger = (upper.to ?? .max) > (lower.to ?? .max)
  if endsEarlier || upper.from < lower.from || (upper.from == lower.from && !isLonger) { return .noRise }
  guard isStep, let end = lower.to, upper.from > end + 1 else { return nil }
  return .gap
}

extension AskedYears {
  fileprivate var asksForNothing: Bool { from == 0 && (to ?? 0) == 0 }
}

/// "5 to 6 years", "5 years": those behind the end of one range and before the start of the next.
private func missing(between lower: AskedYears, and upper: AskedYears) -> String {
  let first = (lower.to ?? 0) + 1
  let last = upper.from - 1
  return first == last ? number(first, "year") : "\(first) to \(number(last, "year"))"
}
