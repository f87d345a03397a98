import Diagnostics
import ProfileModel
import Shape
import Similarity

extension Catalogue {
  static let vocabulary = Rule(
    "vocabulary", .language, .warning, fix: .safe,
    summary: "a word that the framework does not use, where it has another one for the thing",
    reason: """
      two words for one thing make readers look for the difference. `style.terms` in framework.yaml lists the words \
      that are not used here and those to use instead, names in other spellings among them (`avoid: [PowerBI, power bi], \
      use: Power BI`); plurals and third persons are found with them, and replaced by a person
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Uses the weekly plan of the line
        """,
      ]),
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
              - ⟦Utilizes⟧ the weekly plan of the line
              - Keeps what the ⟦shop-floor⟧ needs in stock
              - Does it without ⟦synergy⟧
              - Shows it in ⟦PowerBI⟧, as Power BI does it best
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
              - Utilizes the weekly plan of the line
              - Keeps what the production area needs in stock
              - Does it without synergy
              - Shows it in Power BI, as Power BI does it best
          """
        ]),
    ],
    check: .comparing { inspected, findings in
      for term in inspected.terms(among: inspected.language.avoided, safety: .safe, findings) {
        let instead = term.remark.use.map { "use \(quoted($0))" } ?? "say it in other words"
        findings.report(
          "vocabulary", at: term.node, range: term.range, "\(quoted(term.spelling)) is not used here",
          label: term.remark.because,
          notes: [
            inspected.library.required(
              "texts keep to the words of the framework",
              at: inspected.library.framework.style.value?.terms.node), .help(instead),
          ], fix: term.replacement, value: findings.value(term.spelling, in: term.node))
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
    terms:
      - {avoid: [utilize, leverage], use: use}
      - {avoid: [shop floor], use: production area, because: it is also called the plant}
      - {avoid: [synergy], because: nobody can check it}
      - {avoid: [PowerBI, power bi], use: Power BI}
  """
