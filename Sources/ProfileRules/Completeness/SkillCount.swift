import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let skillCount = Rule(
    "skill-count", .completeness, .error,
    summary: "fewer or more skills in a profile than the framework allows",
    reason:
      "a handful of skills tells nobody what to learn, and a page full of them tells nobody what matters",
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        complete:
          skills: {minimum: 1}
        """,
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        skills:
          - skill: scheduling
        """,
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
        complete:
          skills: {minimum: 2}
        """,
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        ⟦skills⟧:
          - skill: scheduling
        """,
      ]),
    ],
    check: .document { inspected, findings in
      guard let profile = inspected.activeProfile, profile.isLineageKnown,
        profile.functions.allSatisfy({ !$0.value.skills.isBroken }),
        case .given(_, let node) = profile.profile.skills,
        case .given(let requirement, let place) = inspected.library.framework.complete.value?.skills
          ?? .absent
      else { return }
      let limits = CountLimits(minimum: requirement.minimum.value, maximum: requirement.maximum.value)
      guard let complaint = limits.complaint(about: profile.skillCount, "skill") else { return }
      findings.report(
        "skill-count", at: node, range: findings.head(of: node), "the profile has \(complaint.actual)",
        notes: [
          inspected.library.required(complaint.allowed, at: place),
          .help(
            complaint.isTooFew
              ? "add the skills that the focus applies" : "keep those that tell this focus from others"),
        ], value: "skills \(profile.skillCount)")
    })
}
