import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In O*NET 29.3, with the technology skills of all occupations as tools, it finds 58; 49 are named as used, the others
  /// as made or tested. Of the 32,681 tools listed for occupations one is named by a task, so that tools which no
  /// statement names say nothing.
  static let toolSkillMismatch = Rule(
    "tool-skill-mismatch", .language, .info,
    summary: "a tool that the texts of a profile name and its skills do not",
    reason: """
      applicants and training plans go by the list of skills: a tool that only a sentence names is asked for on the \
      first day and taught by nobody. Tools are the skills of kind `tool` that the workspace defines, by their names; \
      one that a skill of the profile contains (`broader`), or is contained in, counts as listed. Tools that no \
      statement names are left alone: most are used for many duties
      """,
    examples: [
      .good([
        "skills.yaml": skills,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line in Excel
            - Teams of planners agree on Mondays
        skills:
          - {skill: spreadsheets}
        """,
      ]),
      .bad([
        "skills.yaml": skills,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line in ⟦Power BI⟧
            - Publishes the plan in ⟦Teams⟧
          L2:
            - Builds Power BI boards for a plant
        skills:
          - {skill: spreadsheets}
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      let tools = inspected.language.tools
      guard !tools.isEmpty, let profile = inspected.activeProfile, profile.isLineageKnown,
        !profile.profile.skills.isBroken
      else { return }
      var met: Set<String> = []
      for text in inspected.texts.own {
        for (tool, words) in tools.matches(in: text.words) {
          guard !met.contains(tool.skill), inspected.isNamed(tool, at: words, in: text),
            !inspected.isListed(tool.skill, among: Set(profile.skills.compactMap(\.use.skill.value)))
          else { continue }
          met.insert(tool.skill)
          findings.report(
            "tool-skill-mismatch", at: text.node,
            range: inspected.range(of: words, in: text.words, at: text.node),
            "\(quoted(tool.name)) is not among the skills of the profile",
            notes: [
              .help(
                "add \(quoted(tool.skill)) to `skills`, say by `broader` which listed skill is part of it, or leave the name out"
              )
            ],
            value: findings.value(tool.skill, in: text.node))
        }
      }
    })
}

private let skills = """
  kind: skills
  version: 1
  library: true
  skills:
    spreadsheets: {name: Spreadsheet software, kind: tool, definition: Rows and columns that compute}
    excel: {name: Excel, kind: tool, broader: spreadsheets, definition: The spreadsheet of an office suite}
    power-bi: {name: Power BI, kind: tool, definition: Boards of figures from many sources}
    teams: {name: Teams, kind: tool, definition: Calls and chats between colleagues}
  """

extension InspectedDocument {
  /// Whether a tool is used, or one that contains it or that it contains.
  fileprivate func isListed(_ tool: String, among used: Set<String>) -> Bool {
    used.contains(tool) || used.contains { chain(from: tool).contains($0) || chain(from: $0).contains(tool) }
  }

  /// The skills that contain a skill, from the nearest up; each once.
  private func chain(from skill: String) -> [String] {
    var chain: [String] = []
    var next = library.skills[skill]?.value.broader.value
    while let broader = next, !chain.contains(broader) {
      chain.append(broader)
      next = library.skills[broader]?.value.broader.value
    }
    return chain
  }
}
