import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let citationIncomplete = Rule(
    "citation-incomplete", .provenance, .error,
    summary:
      "a citation without the place in the source, or the date it speaks for, that the framework asks for",
    reason: """
      whoever checks a page has to read the passage that it was written from: in a database of a thousand occupations, or \
      in a handbook that is rewritten each year, a source alone does not lead there
      """,
    examples: [
      .good([
        "framework.yaml": EvidenceExamples.framework("evidence: {require: [locator, as_of]}"),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            focus:
              - {source: onet, locator: 'Occupation Data: 43-5061.00', as_of: 2025-05}
          """),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(
          "evidence: {require: [locator, as_of], layers: {focus: {require: [locator]}}}"),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            focus:
              - ⟦source⟧: onet
            responsibilities:
              - {⟦source⟧: onet, locator: Task Statements}
          """),
      ]),
    ],
    check: .document { inspected, findings in
      for use in inspected.sourceUses {
        let required = inspected.evidence.parts(of: use.layer)
        // What speaks for one statement or skill has its level.
        let missing = required.parts.filter { use.citation.lacks($0) && !(use.isOwn && $0 == .levels) }
        guard !missing.isEmpty, let source = use.citation.source.value else { continue }
        findings.report(
          "citation-incomplete", at: use.node, range: findings.head(of: use.node),
          "the citation of \(quoted(source)) does not say \(missing.map(\.question).joined(separator: ", nor "))",
          notes: [
            inspected.library.required(
              "a citation gives \(listing(required.parts.map(\.rawValue)))", at: required.node),
            .help(missing.map { "add `\($0.rawValue):`, \($0.summary)" }.joined(separator: "; ")),
          ], each: missing.map(\.rawValue))
      }
    })
}

extension CitationPart {
  /// What the part answers.
  fileprivate var question: String {
    switch self {
    case .locator: "where in the source to look"
    case .asOf: "for which date it speaks"
    case .levels: "for which levels it speaks"
    }
  }
}
