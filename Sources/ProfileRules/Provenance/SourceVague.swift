import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let sourceVague = Rule(
    "source-vague", .provenance, .error,
    summary: "a source that nobody could find again: without a publisher and without an address",
    reason: """
      a title alone leads nowhere, however official it sounds: six of the nine sources on a page that was published like \
      that could not be found by anyone
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.handbook),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          "evidence:\n  focus:\n    - {source: handbook, locator: What logisticians do}"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          "  ⟦guide⟧: {title: Manufacturing career guide, kind: career-guide}"),
        "OPS/PLAN.yaml": EvidenceExamples.profile("evidence:\n  focus:\n    - source: guide"),
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          evidence:
            responsibilities:
              - {source: map, locator: Page 3}
          sources:
            ⟦map⟧: {title: Career-progression map of a recruiter, kind: methodology, edition: '2026'}
          """),
    ],
    check: .document { inspected, findings in
      for (declared, fault) in inspected.judgedSources {
        guard case .vague = fault else { continue }
        findings.report(
          "source-vague", at: declared.name,
          "the source \(quoted(declared.id)) names neither a publisher nor an address, so nobody could find it again",
          notes: [
            .help(
              "add `publisher:` with who answers for it, and where it can be found: `url:`, `doi:`, or `archive:` with the place of the copy that was read"
            )
          ], value: "source")
      }
    })
}
