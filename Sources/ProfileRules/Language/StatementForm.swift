import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  /// Of the FT's 221 statements it finds 31 in 7 lists that are not written alike, most of them headings among sentences;
  /// where `ending: none` is chosen, as the FT's own guide does, 69 of the 70 among 72 in its engineering family that end in a
  /// full stop; the other ends in `etc.`. The 18,796 task statements of O*NET 29.3 are written alike, and nothing is found.
  static let statementForm = Rule(
    "statement-form", .language, .info, fix: .safe,
    summary:
      "statements of a level that are not written alike, or not as the framework wants statements to be",
    reason: """
      readers take a difference for a meaning: where one statement of a list ends in a full stop, begins with a small \
      letter or with another form of the verb, they wonder what is different about it. `style.statements` in \
      framework.yaml says how statements are written; without it, only lists that are not written alike are found, \
      and of those the statements that differ from most. Verbs are looked at in English only, and a word that is not \
      known to be a verb is passed over unless it cannot be one
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
              - Proactively agrees changes with the line
            L2:
              - Plan the month of a plant
          """),
      .good([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plan the week of one line.
            - Kanbanize what the line needs.
        """,
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
              - Orders what the line needs⟦.⟧
              - ⟦a⟧grees changes with the line
              - ⟦Communication⟧ with the other shifts
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
              - Orders what the line needs
              - Agrees changes with the line
              - Communication with the other shifts
          """),
      .bad(
        [
          "framework.yaml": framework,
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - ⟦Plans⟧ the week of one line.
              - Ordering what the line needs.
            L2:
              - Plan the months of a plan⟦t⟧
              - "Answer for delivery"
          """,
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line.
              - Ordering what the line needs.
            L2:
              - Plan the months of a plant.
              - "Answer for delivery."
          """
        ]),
    ],
    check: .comparing { inspected, findings in
      let style = inspected.library.framework.style.value?.statements.value ?? StatementStyle()
      for list in inspected.texts.statementLists {
        if let finding = inspected.openings(in: list, style.opening, findings) { findings.report(finding) }
        if let finding = inspected.verbs(in: list, style.verb, findings) { findings.report(finding) }
        for finding in inspected.endings(in: list, style.ending, findings) { findings.report(finding) }
      }
    })
}

private let framework = """
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
  style:
    statements: {verb: base, opening: capital, ending: full-stop}
  """
