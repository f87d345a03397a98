import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let definitionMissing = Rule(
    "definition-missing", .completeness, .error,
    summary: "a skill without a definition, or without the kind or proficiency that the framework asks for",
    reason: "a skill that is only a name means to everyone what they like",
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
        proficiencies:
          basic: {title: Basic}
        complete:
          skills: {require: [proficiency]}
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
          - {skill: scheduling, proficiency: basic}
        """,
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          ⟦scheduling⟧: {name: Scheduling}
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
        complete:
          skills: {require: [proficiency]}
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
          - skill: ⟦scheduling⟧
        """,
      ]),
    ],
    check: .document { inspected, findings in
      let items = inspected.requiredOfSkills.value?.values ?? []
      switch inspected.document.content {
      case .skills(let library):
        for entry in library.skills.value?.entries ?? [] {
          guard let skill = entry.field.value else { continue }
          reportDefinition(of: skill, entry, &findings)
          if items.contains(.kind), skill.kind.isAbsent { reportKind(of: entry, inspected, &findings) }
        }
      case .function(let function) where items.contains(.proficiency):
        reportProficiencies(function.skills, at: [], inspected, &findings)
      case .profile(let profile) where items.contains(.proficiency):
        reportProficiencies(
          profile.skills, at: inspected.profile?.covered.map(\.id) ?? [], inspected, &findings)
      case .framework, .function, .profile, .sources, .review, .baseline, .approvals:
        return
      }
    })
}

extension InspectedDocument {
  /// What the framework requires of every skill.
  fileprivate var requiredOfSkills: Field<Listed<SkillRequirement.Item>> {
    library.framework.complete.value?.skills.value?.require ?? .absent
  }

  fileprivate var requirementNote: Note {
    let items = requiredOfSkills.value?.values ?? []
    return library.required(
      "every skill gives \(listing(items.map(\.rawValue)))", at: requiredOfSkills.node)
  }
}

private func reportDefinition(
  of skill: Skill, _ entry: Keyed<Skill>.Entry, _ findings: inout DocumentFindings
) {
  guard skill.definition.isAbsent else { return }
  findings.report(
    "definition-missing", at: entry.keyNode, "the skill \(quoted(entry.key)) has no definition",
    notes: [.help("add `definition:`, what it is for every profile that uses it")], value: "definition")
}

private func reportKind(
  of entry: Keyed<Skill>.Entry, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  findings.report(
    "definition-missing", at: entry.keyNode, "the skill \(quoted(entry.key)) does not say its kind",
    notes: [
      inspected.requirementNote,
      .help("add `kind:`, one of \(enumeration(Skill.Kind.allCases.map(\.rawValue)))"),
    ],
    value: "kind")
}

private func reportProficiencies(
  _ uses: Field<Listed<SkillUse>>, at levels: [String], _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  for case .given(let use, _) in uses.value?.fields ?? [] {
    guard case .given(let skill, let name) = use.skill else { continue }
    switch use.proficiency {
    case .absent:
      findings.report(
        "definition-missing", at: name, "the skill \(quoted(skill)) does not say how well it is mastered",
        notes: [inspected.requirementNote, .help("add `proficiency:`, one for all levels or one for each")],
        value: "proficiency"
      )
    case .given(.byLevel(let given), let place):
      if given.entries.elementsEqual(levels, by: { $0.key == $1 }) { continue }
      let missing = levels.filter { given[$0].isAbsent }
      // A level that is misspelt has a finding of its own.
      guard !missing.isEmpty, given.keys.allSatisfy(inspected.library.hasLevel) else { continue }
      findings.report(
        "definition-missing", at: place, range: findings.head(of: place),
        "the skill \(quoted(skill)) does not say how well it is mastered at \(enumeration(missing))",
        notes: [inspected.requirementNote, .help("add the level below `proficiency:`")], each: missing)
    case .given(.everywhere, _), .broken: continue
    }
  }
}
