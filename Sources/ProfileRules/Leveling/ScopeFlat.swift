import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// Fires once in the FT's three families, for engineers, whose scope is the team as that of juniors; that step is one
  /// of independence, which is why this is for information only. Where one statement of each level was enough, five
  /// more steps were reported, three of them for words named in passing: unit tests, visibility between departments.
  static let scopeFlat = Rule(
    "scope-flat", .leveling, .info,
    summary: "a level whose statements name no larger scope than those of the level below",
    reason: """
      most ladders grow by how much a job covers, and a level that speaks of the same department as the one below \
      leaves open what the promotion is for. Compared is the largest scope that statements of a page name, by the \
      `scope` of `escalation` in framework.yaml, where at least two of each level name it
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one team
              - Tells the team what changes
            L2:
              - Plans the month of several teams
              - Settles which of the teams gets a machine
            L3:
              - Plans what the department buys
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of a department
              - Tells the department what changes
            ⟦L2⟧:
              - Plans the year of the department
              - Settles what the department buys
          """),
    ],
    check: .comparing { inspected, findings in
      guard inspected.activeProfile != nil else { return }
      for step in inspected.texts.steps {
        guard let highest = step.given.largestScope, let below = step.below.first,
          step.below.allSatisfy({ $0.given.largestScope == highest })
        else { continue }
        report(highest, step, over: below.given, inspected, &findings)
      }
    })
}

extension LevelSheet {
  /// The largest scope that its texts name, if two of them do.
  fileprivate var largestScope: Int? {
    named { $0.scope }.highest.flatMap { scope in
      texts.count { $0.signals.scope.contains(scope) } > 1 ? scope : nil
    }
  }
}

private func report(
  _ scope: Int, _ step: LevelStep<LevelSheet>, over below: LevelSheet, _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  let (high, low) = (step.level.id, below.level.id)
  guard let upper = step.given.text(naming: scope), let lower = below.text(naming: scope),
    let words = inspected.highestMention(of: .scope, in: upper),
    let node = inspected.levelKey(high, in: .statements)
  else { return }
  findings.report(
    "scope-flat", at: node,
    "`\(high)` names no larger scope than `\(low)` below it: the \(words.quote)",
    related: [
      RelatedPlace(inspected.place(of: .scope, in: upper, &findings), "`\(high)` names it here"),
      RelatedPlace(inspected.place(of: .scope, in: lower, &findings), "`\(low)` names it here"),
    ],
    notes: [.help("say what `\(high)` covers beyond \(words.quote), or in what else it is more")])
}
