import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let aliasIsTitle = Rule(
    "alias-is-title", .taxonomy, .warning, fix: .safe,
    summary: "another title that is the title itself, up to case and punctuation",
    reason: "readers are told that the job is also known as what it is called, and learn nothing",
    examples: [
      .good([
        "OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling]")
      ]),
      .bad(
        ["OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling, ⟦planning⟧]")],
        fixed: ["OPS/PLAN.yaml": ExampleDocuments.profile("aliases: [Scheduling]")]),
      .bad(
        [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            levels:
              L1:
                title: Line planner
                aliases:
                  - ⟦Line-Planner⟧
                  - Scheduler
            """)
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            """
            levels:
              L1:
                title: Line planner
                aliases:
                  - Scheduler
            """)
        ]),
    ],
    check: .document { inspected, findings in
      for list in inspected.aliasLists {
        guard case .given(let title, let titleNode) = list.title, let key = inspected.key(of: title) else {
          continue
        }
        for alias in list.aliases where alias.key == key {
          findings.report(
            "alias-is-title", at: alias.node,
            "the other title \(quoted(alias.text)) says the title \(quoted(title)) again",
            related: [RelatedPlace(findings.place(of: titleNode), "the title")],
            notes: [.help("take it out, or give a title that people use instead")],
            fix: findings.dropping(alias.node, safety: .safe))
        }
      }
    })
}

extension DocumentFindings {
  /// The fix that takes out a title that says nothing new.
  func dropping(_ alias: NodeID, safety: Fix.Safety) -> Fix? {
    removal(ofItem: alias).map { Fix("take it out", safety: safety, edits: [$0]) }
  }
}
