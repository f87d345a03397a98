import Diagnostics
import ProfileModel
import Registries
import Shape

extension Catalogue {
  /// Of O*NET 29.3's 46,060 alternate titles as written, 6,841 stand for more than one occupation, and of the 45,940 that
  /// remain when case and punctuation are left aside, 6,902.
  static let aliasAmbiguous = Rule(
    "alias-ambiguous", .taxonomy, .info,
    summary: "another title that a classification lists for occupations that the profile is not mapped to",
    reason: """
      whoever looks for such a title may mean other work, and finds this page all the same. Only schemes whose \
      `tables` hold alternate titles are looked at
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "tables/alternates.tsv": alternates,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Line Scheduler, Night Scheduler]
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: close}
          """),
      ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "tables/alternates.tsv": alternates,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          aliases: [Line Scheduler, ⟦Plant Coordinator⟧]
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: close}
          """),
      ]),
    ],
    check: .classifying { inspected, findings in
      guard inspected.schemes.hasRegistries else { return }
      let codes = Dictionary(grouping: inspected.mappings.filter { $0.registry != nil }, by: \.scheme)
      for (scheme, mappings) in codes.sorted(by: { $0.key < $1.key }) {
        guard let registry = mappings.first?.registry else { continue }
        let own = Set(mappings.map(\.code))
        for alias in inspected.aliasLists.flatMap(\.aliases) {
          let others = registry.codes(listing: alias.text).filter { !own.contains($0.code) }
          guard !others.isEmpty else { continue }
          let isOwnToo = registry.codes(listing: alias.text).count > others.count
          findings.report(
            "alias-ambiguous", at: alias.node,
            "\(quoted(scheme)) lists \(quoted(alias.text)) for \(listing(others)) \(isOwnToo ? "too" : "and not for this work")",
            notes: [
              .help(
                isOwnToo
                  ? "if those who look for it may mean other work, give a title that tells the two apart"
                  : "take it out, or say by another code that the work is this too")
            ])
        }
      }
    })
}

private let framework = ExampleDocuments.framework(
  schemes: ExampleDocuments.onetWithTable.replacing(
    "codes.tsv}", with: "codes.tsv, alternates: tables/alternates.tsv}"))

private let alternates = """
  O*NET-SOC Code\tAlternate Title
  11-3051.00\tPlant Coordinator
  43-5061.00\tLine Scheduler
  43-5061.00\tPlant Coordinator

  """
