import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let sourceNotIndependent = Rule(
    "source-not-independent", .provenance, .warning,
    summary: "a layer whose sources all come from one",
    reason: """
      two sources look like agreement, and are none if one repeats the other, as a career site repeats O*NET: an error in \
      the first is in both. Sources come from one if they say so under `derived_from`, or are of one publisher and edition
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet, EvidenceExamples.handbook),
        "OPS/PLAN.yaml": citing("onet", "handbook"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.onet, EvidenceExamples.handbook + "\n    derived_from: [onet]"),
        "OPS/PLAN.yaml": citing("onet", "handbook").replacing("focus:\n    -", with: "⟦focus⟧:\n    -"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.onet,
          EvidenceExamples.onet.replacing("onet:", with: "titles:").replacing(
            "Database", with: "Alternate Titles")),
        "OPS/PLAN.yaml": citing("onet", "titles").replacing("focus:\n    -", with: "⟦focus⟧:\n    -"),
      ]),
    ],
    check: .document { inspected, findings in
      for (name, evidence) in inspected.layerEvidence {
        let ids = (evidence.citations.value?.values ?? []).compactMap(\.source.value).uniqued
        let sources = ids.compactMap(inspected.source)
        guard sources.count > 1, sources.count == ids.count else { continue }
        let origins = sources[0].origins
        guard origins.count == 1, sources.allSatisfy({ $0.origins == origins }) else { continue }
        findings.report(
          "source-not-independent", at: name,
          "\(quoted(findings.tree.text(of: name))) rests on \(listing(ids)), which come from one source",
          notes: [
            .help("cite a source that was made without the others, or only the one from which they come")
          ], each: ids)
      }
    })
}

private func citing(_ first: String, _ second: String) -> String {
  EvidenceExamples.profile(
    "evidence:\n  focus:\n    - {source: \(first), locator: Data}\n    - {source: \(second), locator: Page 1}"
  )
}

extension InspectedDocument {
  /// What each layer of the document rests on, with its name; nothing of what is retired.
  fileprivate var layerEvidence: [(name: NodeID, evidence: Evidence)] {
    let evidence: Field<Keyed<Evidence>> =
      switch document.content {
      case .profile(let profile) where profile.status != .retired: profile.evidence
      case .function(let function) where function.status != .retired: function.evidence
      case .profile, .function, .framework, .sources, .skills, .review, .baseline: .absent
      }
    return (evidence.value?.entries ?? []).compactMap { entry in
      entry.field.value.map { (entry.keyNode, $0) }
    }
  }
}
