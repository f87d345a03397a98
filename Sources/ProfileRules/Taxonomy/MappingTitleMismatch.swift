import Diagnostics
import ProfileModel
import Registries
import Shape

extension Catalogue {
  /// Titles are compared by their words: no two codes of O*NET 29.3 have titles of the same words, so that case,
  /// punctuation and plurals never tell two codes apart.
  static let mappingTitleMismatch = Rule(
    "mapping-title-mismatch", .taxonomy, .warning, fix: .safe,
    summary: "a title that is not the one that the classification gives to the code",
    reason: """
      readers judge a code by the title beside it. Where the two do not belong together one of them is wrong, or the \
      code was given a new title since. Case, punctuation and plurals are not compared
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo:
            "{scheme: onet-soc, code: 43-5061.00, title: 'Production, planning and expediting clerks', match: broad}"
        ),
      ]),
      .bad(
        [
          "framework.yaml": framework,
          "sources.yaml": ExampleDocuments.sources,
          "tables/codes.tsv": ExampleDocuments.codes,
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo: "{scheme: onet-soc, code: 11-3051.00, title: ⟦Production Heads⟧, match: broad}"),
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo:
              "{scheme: onet-soc, code: 11-3051.00, title: Industrial Production Managers, match: broad}")
        ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo:
            "{scheme: onet-soc, code: 11-3051.00, title: ⟦General and Operations Managers⟧, match: broad}"),
      ]),
    ],
    check: .classifying { inspected, findings in
      for mapping in inspected.mappings where mapping.isWellFormed {
        guard let registry = mapping.registry, let right = registry.title(of: mapping.code),
          case .given(let title, let node) = mapping.classification.title,
          !registry.isTitle(title, of: mapping.code)
        else { continue }
        let others = registry.codes(titled: title)
        let message =
          if registry.wasTitle(title, of: mapping.code) {
            "\(quoted(title)) is what \(quoted(mapping.code)) was called in an earlier edition"
          } else {
            "\(quoted(title)) is not the title of \(quoted(mapping.code)) in \(quoted(mapping.scheme))"
          }
        findings.report(
          "mapping-title-mismatch", at: node, message,
          notes: [
            .help(
              others.isEmpty
                ? "its title is \(quoted(right))"
                : "it is the title of \(listing(others.map(\.code))), and that of \(quoted(mapping.code)) is \(quoted(right)): correct the one that is wrong"
            )
          ],
          // With the title of another code, either of the two may be what was meant.
          fix: others.isEmpty
            ? WrittenScalar(node, in: findings.tree)?.fix(toRead: right, "write the code's title") : nil)
      }
    })
}

private let framework = ExampleDocuments.framework(schemes: ExampleDocuments.onetWithTable)
