import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// Of O*NET 29.3's 46,060 alternate titles, 120 are others up to case and punctuation.
  static let aliasDuplicate = Rule(
    "alias-duplicate", .taxonomy, .warning, fix: .safe,
    summary: "another title that is given twice, up to case, punctuation and plurals",
    reason: """
      readers look for a difference where there is none. A title that a profile has at all levels is not one of a \
      single level too
      """,
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling, Sequencing]")
      ]),
      .bad(
        [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            aliases:
              - Line scheduling
              - ⟦Line-Scheduling⟧
            """)
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            aliases:
              - Line scheduling
            """)
        ]),
      .bad([
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Scheduling]
          levels:
            L1: {aliases: [⟦Scheduling⟧, Sequencing]}
          """)
      ]),
    ],
    check: .document { inspected, findings in
      var shared: [PhraseKey: NodeID] = [:]
      for list in inspected.aliasLists {
        var met = shared
        for alias in list.aliases {
          guard let key = inspected.key(of: alias.text) else { continue }
          guard let first = met[key] else {
            met[key] = alias.node
            continue
          }
          let isOfAllLevels = list.level != nil && shared[key] != nil
          findings.report(
            "alias-duplicate", at: alias.node,
            "the other title \(quoted(alias.text)) is given twice",
            related: [
              RelatedPlace(
                findings.place(of: first), isOfAllLevels ? "given for all levels" : "given here first")
            ],
            notes: [
              .help(
                isOfAllLevels
                  ? "leave it to all levels, or to \(quoted(list.level ?? "")) alone"
                  : "take one of the two out"
              )
            ],
            fix: isOfAllLevels ? nil : findings.dropping(alias.node))
        }
        if list.level == nil { shared = met }
      }
    })
}
