import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let toolAsSource = Rule(
    "tool-as-source", .provenance, .warning,
    summary: "a program that answers, searches or resolves, named as if it were a source",
    reason: """
      a program hands on what others published, says something else tomorrow, and answers for nothing: what it was read \
      from is the source. A program that is itself looked at, as in a study of it, is something else
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(
          """
            study:
              title: How recruiters use ChatGPT
              kind: practitioner-survey
              publisher: Hansen Placement
              published: 2025-03
              sample: {size: 212, period: 2024, method: All members of an association were asked}
          """),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          "evidence:\n  focus:\n    - {source: study, locator: Table 2}"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          "  answer: {title: ⟦ChatGPT answer⟧, kind: career-guide, publisher: OpenAI}"),
        "OPS/PLAN.yaml": EvidenceExamples.profile("evidence:\n  focus:\n    - source: answer"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          """
            search:
              title: Duties of a planner
              kind: career-guide
              url: ⟦https://www.google.com/search?q=duties+of+a+planner⟧
          """),
        "OPS/PLAN.yaml": EvidenceExamples.profile("evidence:\n  focus:\n    - source: search"),
      ]),
    ],
    check: .document { inspected, findings in
      for (declared, fault) in inspected.judgedSources {
        guard case .tool(let name, let node) = fault else { continue }
        findings.report(
          "tool-as-source", at: node,
          "the source \(quoted(declared.id)) is \(quoted(name)), which hands on what others published",
          notes: [.help("declare what it led to, with its publisher and address, and cite that")])
      }
    })
}
