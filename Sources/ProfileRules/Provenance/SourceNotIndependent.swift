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
      for layer in inspected.citationsOfLayers where layer.restsOnOneOrigin {
        let ids = layer.compactMap(\.source?.id).uniqued
        guard ids.count > 1, let name = layer.first.flatMap({ inspected.name(ofEvidenceFor: $0.layer) })
        else { continue }
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
  /// The citations of each layer as a whole.
  fileprivate var citationsOfLayers: [ArraySlice<SourceUse>] {
    var layers: [ArraySlice<SourceUse>] = []
    var start = 0
    for end in 1...max(sourceUses.count, 1) where start < sourceUses.count && !sourceUses[start].isOwn {
      if end < sourceUses.count, !sourceUses[end].isOwn, sourceUses[end].layer == sourceUses[start].layer {
        continue
      }
      layers.append(sourceUses[start..<end])
      start = end
    }
    return layers
  }

  /// The key under which the evidence for a layer stands.
  fileprivate func name(ofEvidenceFor layer: Layer) -> NodeID? {
    let evidence: Field<Keyed<Evidence>> =
      switch document.content {
      case .profile(let profile): profile.evidence
      case .function(let function): function.evidence
      case .framework, .sources, .skills, .review, .baseline, .approvals: .absent
      }
    return evidence.value?.entries.first { $0.key == layer.rawValue }?.keyNode
  }
}

extension ArraySlice<SourceUse> {
  /// Whether all that is cited is known to come from one thing.
  fileprivate var restsOnOneOrigin: Bool {
    guard count > 1, let origin = first(where: { $0.source != nil })?.source?.onlyOrigin else { return false }
    return allSatisfy { $0.source?.onlyOrigin == origin || $0.citation.source.value == nil }
  }
}
