import Diagnostics
import ProfileModel
import Registries
import Shape

extension Catalogue {
  static let registryUnreadable = Rule(
    "registry-unreadable", .taxonomy, .error,
    summary: "an official table that the framework names and that cannot be read",
    reason: """
      codes are held against the table, and without it one that was mistyped or retired passes unnoticed
      """,
    examples: [
      .good([
        "framework.yaml": ExampleDocuments.framework(schemes: ExampleDocuments.onetWithTable),
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
      ]),
      .bad([
        "framework.yaml": markedFramework,
        "sources.yaml": ExampleDocuments.sources,
      ]),
      .bad([
        "framework.yaml": markedFramework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": "Code,Title\n43-5061.00,Planning clerks\n",
      ]),
    ],
    check: .classifying { inspected, findings in
      guard case .framework = inspected.document.content,
        inspected.document.file == inspected.library.frameworkDocument?.file
      else { return }
      for problem in inspected.schemes.problems {
        findings.report(
          "registry-unreadable", at: problem.node,
          "the table \(quoted(problem.file)) \(problem.reason.message)", notes: [.help(problem.reason.help)])
      }
    })
}

private let markedFramework = ExampleDocuments.framework(
  schemes: ExampleDocuments.onetWithTable.replacing("tables/codes.tsv", with: "⟦tables/codes.tsv⟧"))
