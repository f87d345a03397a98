import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In 105 profiles of O*NET 29.3 a technology has the name of another one at its end. In 85 it is a kind of that one
  /// (`Linux` in `Red Hat Enterprise Linux`); 16 of the 20 others are `C` in `Objective C`. Hence what a name has to
  /// be, with which 86 are left and 2 of them are wrong. A name that stands elsewhere in another one mostly means
  /// something else (`JavaScript` in `JavaScript Object Notation`). Verdicts: Tests/Verdicts/skill-overlap.tsv.
  static let skillOverlap = Rule(
    "skill-overlap", .duplication, .warning,
    summary: "two skills of a profile of which one contains the other, and no `broader` says so",
    reason: """
      people are assessed twice for one ability, and nobody knows which of the two to train. Skills of different kinds \
      are left alone: a tool is not the skill of using it. In English a name counts where it ends another one, as \
      `planning` in `capital planning`, but not behind a preposition, and not as a single letter
      """,
    examples: [
      .good([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          planning: {name: Planning, definition: Deciding ahead what happens when and who does it}
          capital-planning:
            name: Capital planning
            broader: planning
            definition: Spreading long-lived investments over the years
          cover: {name: Cover for planning, definition: Taking over a desk while somebody is away}
          c: {name: C, definition: Writing programs close to the machine}
          objective-c: {name: Objective C, definition: Writing programs for telephones of one maker}
          planning-software: {name: Planning software, kind: tool, definition: Holds the plan of a plant}
          planning-method: {name: Planning, kind: method, definition: Drawing up the week from the orders at hand}
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
          - skill: planning
          - skill: capital-planning
          - skill: cover
          - skill: c
          - skill: objective-c
        """,
        "OPS/WEEK.yaml": """
        kind: profile
        version: 1
        code: OPS.WEEK
        title: Weekly planning
        responsibilities:
          L1:
            - Sequences the orders of one line
        skills:
          - skill: planning-method
          - skill: planning-software
        """,
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          planning: {name: Planning, definition: Deciding ahead what happens when and who does it}
          capital-planning: {name: Capital planning, definition: Spreading long-lived investments over the years}
          network-planning: {name: Network planning, definition: Determining which plant makes which goods}
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
          - skill: ⟦planning⟧
          - skill: capital-planning
          - skill: network-planning
        """,
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          dispatching: {name: Dispatching, definition: Putting jobs in an order that meets their dates}
          scheduling:
            name: Scheduling
            definition: Putting jobs in an order that meets their dates and keeps machines busy
        """,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        skills:
          - skill: scheduling
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
          - skill: ⟦dispatching⟧
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      let skills = inspected.usedSkills
      let names = skills.map { $0.skill.name.sketch }
      let definitions = skills.map { $0.skill.definition.sketch }
      let shortest = inspected.texts.limits.shortest
      for position in skills.indices {
        let (name, definition) = (names[position], definitions[position])
        let isLong = definition.count >= shortest
        // Most skills contain no other one, which is seen at a glance.
        let others = skills.indices.filter { other in
          other != position
            && (names[other].mayHold(name) || (isLong && definitions[other].mayHold(definition)))
        }
        if others.isEmpty { continue }
        // Of two that say the same, the later one is taken to contain the other.
        let named = others.filter { other in
          names[other].mayHold(name) && (names[other].count > name.count || other > position)
            && skills[other].skill.isNamedAsKind(
              of: skills[position].skill, isEnglish: inspected.shared.isEnglish)
            && inspected.mayBeTaken(skills[other].skill, for: skills[position].skill)
        }
        let defined = others.filter { other in
          isLong && definitions[other].mayHold(definition)
            && (definitions[other].count > definition.count || other > position)
            && skills[other].skill.definition.firstRun(of: skills[position].skill.definition) != nil
            && inspected.mayBeTaken(skills[other].skill, for: skills[position].skill)
            && !named.contains(other)
        }
        report(skills[position], in: named.map { skills[$0] }, "name", &findings)
        report(skills[position], in: defined.map { skills[$0] }, "definition", &findings)
      }
    })
}

extension InspectedDocument {
  /// Whether a skill may be taken for another one: of the same kind, as far as it is known, and neither broader.
  fileprivate func mayBeTaken(_ other: SharedSkill, for skill: SharedSkill) -> Bool {
    let isOfOneKind = skill.kind == nil || other.kind == nil || skill.kind == other.kind
    return skill.id != other.id && isOfOneKind && !isBroader(skill.id, than: other)
      && !isBroader(other.id, than: skill)
  }

  private func isBroader(_ id: String, than skill: SharedSkill) -> Bool {
    var met: Set<String> = [skill.id]
    var next = skill.broader
    while let broader = next, met.insert(broader).inserted {
      if broader == id { return true }
      next = shared.skill(broader)?.broader
    }
    return false
  }
}

private func report(
  _ used: UsedSkill, in containers: [UsedSkill], _ part: String, _ findings: inout DocumentFindings
) {
  guard !containers.isEmpty else { return }
  let involved = ([used] + containers).sorted {
    ($0.isInherited ? 0 : 1, $0.skill.id) < ($1.isInherited ? 0 : 1, $1.skill.id)
  }
  guard let last = involved.last, !last.isInherited else { return }
  let id = used.skill.id
  let others = listing(containers.map(\.skill.id))
  findings.report(
    "skill-overlap", at: last.node,
    "the \(part) of the skill `\(id)` stands within \(containers.count == 1 ? "that" : "those") of \(others)",
    related: involved.dropLast().map { other in
      RelatedPlace(
        findings.place(of: other.node, inheritedFrom: other.source?.document),
        other.isInherited
          ? "the function uses `\(other.skill.id)` here" : "`\(other.skill.id)` is used here")
    },
    notes: [
      .help(
        "use one of them, or say `broader: \(id)` where \(others) \(containers.count == 1 ? "is" : "are") defined"
      )
    ],
    value: involved.map(\.skill.id).joined(separator: " "))
}
