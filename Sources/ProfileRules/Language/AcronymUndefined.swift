import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  /// In O*NET 29.3, whose writers spell acronyms out, it finds 11 in 923 occupations (`HVAC`, `EPA`, `ATM`, `DNA`); a
  /// reader of the occupation would know about half of them. In the FT's three frameworks it finds `CI/CD` twice and
  /// `PRs`.
  static let acronymUndefined = Rule(
    "acronym-undefined", .language, .info,
    summary: "an acronym that neither the document nor the glossary explains",
    reason: """
      people who change jobs, and those who search for one, do not know the acronyms of a department, and the same \
      letters mean two things in two of them. An acronym is explained by `glossary` in framework.yaml, or where a text \
      writes it out, as in `overall equipment effectiveness (OEE)`; one that is part of the name of a skill, a level, \
      a theme, a classification or a source needs no explanation
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        glossary:
          SPC: statistical process control
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        summary: Plans by overall equipment effectiveness (OEE)
        responsibilities:
          L1:
            - Reads SPC charts
          L2:
            - Raises the OEE of a plant
        """,
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Reads ⟦SPC⟧ charts
              - Keeps the bill of materials
            L2:
              - Draws SPC charts for a plant
          """),
    ],
    check: .comparing { inspected, findings in
      let named = inspected.language.acronyms
      // A word that is one of English too is written in capitals to be stressed.
      let acronyms = Acronyms(in: inspected) { words, position in
        named.contains(words[position]) || !WordClass(of: words, at: position).isEmpty
      }
      for (_, uses) in acronyms.unexplained { report(uses, inspected, &findings) }
    })
}

/// How many further places of an acronym a finding shows.
private let shownUses = 3

private func report(
  _ uses: [Acronyms.Use], _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let spots = uses.map { use in
    let range = inspected.range(of: use.words, in: use.text.words, at: use.text.node)
    return (node: use.text.node, range: range)
  }
  guard let first = spots.first, let use = uses.first else { return }
  let acronym = inspected.spelling(of: use.words, in: use.text)
  findings.report(
    "acronym-undefined", at: first.node, range: first.range, "\(quoted(acronym)) is explained nowhere",
    label: uses.count > 1 ? "used \(uses.count) times" : nil,
    related: spots.dropFirst().prefix(shownUses).map {
      RelatedPlace(findings.place(of: $0.node, range: $0.range), "used here too")
    },
    notes: [
      .help(
        "write it out where it is used first, with the acronym in parentheses, or add it to `glossary` in framework.yaml"
      )
    ], value: findings.value(acronym, in: first.node))
}
