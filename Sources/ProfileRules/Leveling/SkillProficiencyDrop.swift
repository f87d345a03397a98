import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// In the FT's current engineering family, where each level has one statement a theme with a proficiency, none falls.
  static let skillProficiencyDrop = Rule(
    "skill-proficiency-drop", .leveling, .warning,
    summary:
      "a skill, or a theme's only statement, that has to be mastered less well than at the level below",
    reason: """
      a promotion that asks for less of a skill than before is a slip more often than meant. Where it is meant, \
      `proficiency_may_fall: true` says so of a track. The order is the one of `proficiencies` in framework.yaml
      """,
    examples: [
      .good([
        "framework.yaml": withProficiencies,
        "skills.yaml": scheduling,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
          L2:
            - Plans the month of a plant
        skills:
          - {skill: scheduling, proficiency: {L1: working, L2: working}}
        """,
      ]),
      .good([
        "framework.yaml": withProficiencies.replacing(
          "    levels:", with: "    proficiency_may_fall: true\n    levels:"),
        "skills.yaml": scheduling,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
          L2:
            - Leads those who plan
        skills:
          - {skill: scheduling, proficiency: {L1: advanced, L2: working}}
        """,
      ]),
      .bad([
        "framework.yaml": withProficiencies,
        "skills.yaml": scheduling,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
          L2:
            - Plans the month of a plant
        skills:
          - {skill: scheduling, proficiency: {L1: advanced, L2: ⟦working⟧}}
        """,
      ]),
    ],
    check: .document { inspected, findings in
      let order = inspected.library.proficiencies
      guard order.count > 1 else { return }
      let levels = inspected.ladder.filter { !inspected.library.mayProficiencyFall(on: $0.track) }
      for use in inspected.ownSkillUses {
        guard case .given(.byLevel(let given), _) = use.proficiency, let skill = use.skill.value else {
          continue
        }
        let asked = levels.compactMap { level in
          AskedProficiency(given[level.id], in: order).map { (level: level, given: $0) }
        }
        if asked.rises { continue }
        for step in steps(among: asked) { report(step, of: skill, &findings) }
      }
      for (theme, asked) in inspected.proficienciesByTheme(at: levels, in: order) {
        for step in steps(among: asked) { report(step, of: theme, &findings) }
      }
    })
}

private let withProficiencies = """
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
  proficiencies:
    working: {title: Working}
    advanced: {title: Advanced}
  """

private let scheduling = """
  kind: skills
  version: 1
  skills:
    scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
  """

private func report(_ step: LevelStep<AskedProficiency>, of skill: String, _ findings: inout DocumentFindings)
{
  guard let below = step.below.first, step.below.allSatisfy({ $0.given.order > step.given.order }) else {
    return
  }
  let (low, high) = (below.level.id, step.level.id)
  findings.report(
    "skill-proficiency-drop", at: step.given.node,
    "\(quoted(skill)) falls from `\(below.given.name)` at `\(low)` to `\(step.given.name)` at `\(high)`",
    related: [RelatedPlace(findings.place(of: below.given.node), "`\(low)` asks for more")],
    notes: [
      .help(
        "raise it at `\(high)` or lower it at `\(low)`; if the level is to need less of its skills, say `proficiency_may_fall: true` on the track"
      )
    ])
}

extension InspectedDocument {
  /// The skills that the document itself uses.
  fileprivate var ownSkillUses: [SkillUse] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired: profile.skills.value?.values ?? []
    case .function(let function) where function.status != .retired: function.skills.value?.values ?? []
    case .framework, .function, .profile, .sources, .skills, .review, .baseline, .approvals: []
    }
  }
}

extension [(level: LevelEntry, given: AskedProficiency)] {
  /// Whether nothing can fall: the levels are in the order of their ranks, and each asks for no less than the one before.
  fileprivate var rises: Bool {
    zip(self, dropFirst()).allSatisfy { lower, upper in
      lower.given.order <= upper.given.order && (lower.level.rank ?? 0) <= (upper.level.rank ?? 0)
    }
  }
}

extension Library {
  fileprivate func mayProficiencyFall(on track: String) -> Bool {
    framework.tracks.value?[track].value?.proficiencyMayFall.value ?? false
  }
}
