import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// Of 241 pairs of technologies that O*NET 29.3 lists for one occupation and that have the name of one anywhere in
  /// that of the other, 57 have it at the end, and each of these names a kind of the other (`Linux` in `Red Hat
  /// Enterprise Linux`). The others mostly do not (`JavaScript` in `JavaScript Object Notation`).
  static let skillOverlap = Rule(
    "skill-overlap", .duplication, .warning,
    summary: "two skills of a profile of which one contains the other, and no `broader` says so",
    reason: """
      people are assessed twice for one ability, and nobody knows which of the two to train. Skills of different kinds \
      are left alone: a tool is not the skill of using it. In English a name counts where it ends another one, as \
      `planning` in `capital planning`
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
      let isEnglish = Inflection(language: inspected.library.framework.language.value ?? "") == .english
      for position in skills.indices {
        // Of two that say the same, the later one is taken to contain the other.
        let named = skills.indices.filter { other in
          skills[other].name.names(skills[position].name, isEnglish: isEnglish)
            && (skills[other].name.count > skills[position].name.count || other > position)
            && inspected.mayBeTaken(skills[other], for: skills[position])
        }
        let defined = skills.indices.filter { other in
          skills[position].definition.count >= inspected.texts.limits.shortest
            && skills[other].definition.firstRun(of: skills[position].definition) != nil
            && (skills[other].definition.count > skills[position].definition.count || other > position)
            && inspected.mayBeTaken(skills[other], for: skills[position]) && !named.contains(other)
        }
        report(skills[position], in: named.map { skills[$0] }, "name", &findings)
        report(skills[position], in: defined.map { skills[$0] }, "definition", &findings)
      }
    })
}

extension Words {
  /// Whether a skill of this name is one of those that the other name stands for.
  ///
  /// In English a name is narrowed by what stands before it.
  fileprivate func names(_ other: Words, isEnglish: Bool) -> Bool {
    guard other.count > 0 else { return false }
    return isEnglish ? ids.suffix(other.count).elementsEqual(other.ids) : firstRun(of: other) != nil
  }
}

extension InspectedDocument {
  /// Whether a skill may be taken for another one: of the same kind, as far as it is known, and neither broader.
  fileprivate func mayBeTaken(_ other: SkillWords, for skill: SkillWords) -> Bool {
    let kinds = [skill.skill.kind.value, other.skill.kind.value].compactMap(\.self)
    let isOfOneKind = kinds.count < 2 || kinds[0] == kinds[1]
    return skill.id != other.id && isOfOneKind && !isBroader(skill.id, than: other)
      && !isBroader(other.id, than: skill)
  }

  private func isBroader(_ id: String, than skill: SkillWords) -> Bool {
    var met: Set<String> = [skill.id]
    var next = skill.skill.broader.value
    while let broader = next, met.insert(broader).inserted {
      if broader == id { return true }
      next = library.skills[broader]?.value.broader.value
    }
    return false
  }
}

private func report(
  _ skill: SkillWords, in containers: [SkillWords], _ part: String,
  _ findings: inout DocumentFindings
) {
  guard !containers.isEmpty else { return }
  let involved = ([skill] + containers).sorted {
    ($0.source == nil ? 1 : 0, $0.id) < ($1.source == nil ? 1 : 0, $1.id)
  }
  guard let last = involved.last, last.source == nil else { return }
  let others = listing(containers.map(\.id))
  findings.report(
    "skill-overlap", at: last.node,
    "the \(part) of the skill `\(skill.id)` stands within \(containers.count == 1 ? "that" : "those") of \(others)",
    related: involved.dropLast().map { other in
      RelatedPlace(
        findings.place(of: other.node, inheritedFrom: other.source),
        other.source == nil ? "`\(other.id)` is used here" : "the function uses `\(other.id)` here")
    },
    notes: [
      .help(
        "use one of them, or say `broader: \(skill.id)` where \(others) \(containers.count == 1 ? "is" : "are") defined"
      )
    ],
    value: involved.map(\.id).joined(separator: " "))
}
