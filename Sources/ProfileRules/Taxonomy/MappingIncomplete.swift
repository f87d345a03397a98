import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let mappingIncomplete = Rule(
    "mapping-incomplete", .taxonomy, .error,
    summary: "a code of which nobody says of what edition it is, or where it was looked up",
    reason: """
      a code can mean other work in another edition, and nobody can check one without knowing where it was looked up. \
      Both can be said once for all codes of a scheme, in framework.yaml; and the source as the evidence of the layer \
      `classification`, unless the framework asks for `each` code there
      """,
    examples: [
      .good([
        "framework.yaml": ExampleDocuments.framework(schemes: ExampleDocuments.onet),
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo: "{scheme: onet-soc, code: 43-5061.00, match: broad}"),
      ]),
      .good([
        "framework.yaml": ExampleDocuments.framework(schemes: "onet-soc: {title: O*NET-SOC}"),
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: broad, edition: "29.3"}
          evidence:
            classification:
              - {source: onet, locator: Occupation Data}
          """),
      ]),
      .bad([
        "framework.yaml": ExampleDocuments.framework(schemes: "onet-soc: {title: O*NET-SOC}"),
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo: "{⟦scheme⟧: onet-soc, code: 43-5061.00, match: broad}"),
      ]),
    ],
    check: .document { inspected, findings in
      guard let evidence = inspected.profile?.profile.evidence, !evidence.isBroken else { return }
      let asking = inspected.evidence.requirement(of: .classification)?.eachNode
      let isCited = asking == nil && evidence.value?[Layer.classification.rawValue].isAbsent == false
      for mapping in inspected.mappings {
        guard let scheme = inspected.schemes[mapping.scheme] else { continue }
        let lacksEdition = mapping.classification.edition.isAbsent && scheme.edition.isAbsent
        let lacksSource = mapping.classification.source.isAbsent && scheme.source.isAbsent && !isCited
        let missing = (lacksEdition ? ["edition"] : []) + (lacksSource ? ["source"] : [])
        guard !missing.isEmpty else { continue }
        let what =
          (lacksEdition ? ["of what edition it is"] : []) + (lacksSource ? ["where it was looked up"] : [])
        let requirement =
          (lacksSource ? asking : nil).map { asking in
            [inspected.library.required("each code says where it was looked up", at: asking)]
          } ?? []
        findings.report(
          "mapping-incomplete", at: mapping.node, range: findings.head(of: mapping.node),
          "the code \(quoted(mapping.code)) of \(quoted(mapping.scheme)) does not say \(what.joined(separator: ", and "))",
          notes: requirement + [
            .help(
              "add \(listing(missing.map { $0 + ":" })) here, or in framework.yaml to \(quoted(mapping.scheme)) for all its codes"
            )
          ],
          each: missing)
      }
    })
}
