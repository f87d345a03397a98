import Diagnostics
import ProfileModel
import Registries
import Shape

extension Catalogue {
  static let statementTableUnreadable = Rule(
    "statement-table-unreadable", .provenance, .error,
    summary: "a source's table of statements that cannot be read, or that is not there for all profiles",
    reason: """
      texts are held against the table, and without it sentences that were taken from the source pass as the \
      framework's own
      """,
    examples: [
      .good([
        "framework.yaml": ExampleDocuments.framework(),
        "sources.yaml": ReuseExamples.sources,
        "tables/tasks.tsv": ReuseExamples.tasks,
      ]),
      .bad([
        "framework.yaml": ExampleDocuments.framework(),
        "sources.yaml": ReuseExamples.sources.replacing(
          "table: tables/tasks.tsv", with: "table: ⟦tables/tasks.txt⟧"),
        "tables/tasks.tsv": ReuseExamples.tasks,
      ]),
      .bad([
        "framework.yaml": ExampleDocuments.framework(),
        "sources.yaml": ReuseExamples.sources.replacing(
          "table: tables/tasks.tsv", with: "table: ⟦tables/tasks.tsv⟧"),
        "tables/tasks.tsv": "Ref\tDuty of the post\n1\tOpens the gate each morning\n",
      ]),
      .bad([
        "framework.yaml": ExampleDocuments.framework(),
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - text: Plans the week of one line
              evidence: [{source: onet}]
        sources:
          onet:
            title: O*NET 29.3 Database
            kind: list
            publisher: National Center for O*NET Development
            url: https://www.onetcenter.org/database.html
            statements: {table: ⟦tables/tasks.tsv⟧}
        """,
        "tables/tasks.tsv": ReuseExamples.tasks,
      ]),
    ],
    check: .attributing { inspected, findings in
      for problem in inspected.shared.statements.problems where problem.document == inspected.document.file {
        findings.report(
          "statement-table-unreadable", at: problem.node,
          "the table \(quoted(problem.table)) \(problem.reason.message)",
          notes: [.help(problem.reason.help)])
      }
      for (id, source) in inspected.activeProfile?.profile.sources.value?.values ?? [] {
        guard case .given(let table, let node) = source.statements.value?.table ?? .absent else { continue }
        findings.report(
          "statement-table-unreadable", at: node,
          "the table \(quoted(table)) belongs to a source of this profile alone, so no other profile is held against it",
          notes: [
            .help("move \(quoted(id)) to a document of kind `sources`, which all profiles can cite from")
          ])
      }
    })
}
