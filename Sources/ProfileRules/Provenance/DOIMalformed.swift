import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let doiMalformed = Rule(
    "doi-malformed", .provenance, .error, fix: .safe,
    summary: "a digital object identifier that is not written as one",
    reason: """
      a DOI leads to what was published wherever it has moved, if it is written alone and whole, as `10.1000/182`. \
      Whether it is registered is not looked up
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(source("10.1000/182")), "OPS/PLAN.yaml": citing,
      ]),
      .bad(
        [
          "sources.yaml": EvidenceExamples.sources(source("⟦https://doi.org/10.1000/182⟧")),
          "OPS/PLAN.yaml": citing,
        ], fixed: ["sources.yaml": EvidenceExamples.sources(source("10.1000/182"))]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(source("⟦10.1000/⟧")), "OPS/PLAN.yaml": citing,
      ]),
    ],
    check: .document { inspected, findings in
      for (declared, fault) in inspected.judgedSources {
        guard case .given(let text, let node) = declared.source.doi, !DigitalObjectIdentifier.matches(text)
        else {
          continue
        }
        if case .bundle = fault { continue }
        let meant = DigitalObjectIdentifier.corrected(text)
        findings.report(
          "doi-malformed", at: node,
          "\(quoted(text)) is no DOI: one begins with `10.` and a number, and has a slash and more behind it",
          notes: [
            .help(meant.map { "write \(quoted($0))" } ?? "copy it from the first page of what was published")
          ],
          fix: meant.flatMap { WrittenScalar(node, in: findings.tree)?.fix(toRead: $0, "write `\($0)`") })
      }
    })
}

private func source(_ doi: String) -> String {
  """
    study:
      title: How planners work
      kind: methodology
      publisher: Institute of Planning
      edition: First
      doi: \(doi)
  """
}

private let citing = EvidenceExamples.profile(
  "evidence:\n  focus:\n    - {source: study, locator: Section 2}")
