import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let sourceBundled = Rule(
    "source-bundled", .provenance, .warning,
    summary: "one entry that stands for several sources",
    reason: """
      each source has a publisher, an edition and an age of its own: together in one entry none of them can be found, \
      dated or replaced, and several sources count as one
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(
          """
            adverts:
              title: Various job postings for planners in Ohio
              kind: job-posting-sample
              publisher: Recruiting team
              retrieved: 2026-01-15
              sample: {size: 40, period: 2025, method: Every fifth posting of a job board}
          """),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          "evidence:\n  focus:\n    - {source: adverts, locator: Duties}"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          """
            wages:
              title: ⟦May 2019 wage estimates; Occupational Outlook Handbook 2019⟧
              kind: official-statistics
              publisher: U.S. Bureau of Labor Statistics
              edition: "2019"
              url: https://www.bls.gov/oes/2019/may/oes131081.htm
              retrieved: 2026-01-15
          """),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          "evidence:\n  focus:\n    - {source: wages, locator: Duties, as_of: 2026-01}"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          "  lean: {title: ⟦Operational excellence methodology references⟧, kind: methodology}"),
        "OPS/PLAN.yaml": EvidenceExamples.profile("evidence:\n  focus:\n    - source: lean"),
      ]),
    ],
    check: .document { inspected, findings in
      for (declared, fault) in inspected.judgedSources {
        guard case .bundle(let parts) = fault else { continue }
        let what = parts.count > 1 ? "names \(listing(parts.map(shown))) in one" : "stands for several in one"
        findings.report(
          "source-bundled", at: declared.source.title.node ?? declared.name,
          "the source \(quoted(declared.id)) \(what), so that none of them can be found, dated or replaced by itself",
          notes: [
            .help(
              "declare each of them under an id of its own, with its publisher and address, and cite what was read"
            )
          ])
      }
    })
}
