import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let sourceKindMix = Rule(
    "source-kind-mix", .provenance, .error,
    summary: "a layer without a source of a kind that the framework asks for",
    reason: """
      some things can only be known in one way: what a job pays from figures that somebody collected, and not from a guide \
      to careers. A layer that says why it cites nothing (`none`, `withheld`) is not asked
      """,
    examples: [
      .good([
        "framework.yaml": EvidenceExamples.framework(policy),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet, EvidenceExamples.handbook),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            focus:
              - {source: onet, locator: Occupation Data}
              - {source: handbook, locator: What logisticians do}
          """),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(policy),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.handbook),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            ⟦focus⟧:
              - {source: handbook, locator: What logisticians do}
          """),
      ]),
    ],
    check: .document { inspected, findings in
      for layer in inspected.askedLayers where !layer.isExcused && !layer.isBroken {
        let sources = layer.sources.map(inspected.source)
        // A layer that cites nothing, or what is not there, has its finding already.
        guard let name = layer.name, !sources.isEmpty, sources.allSatisfy({ $0?.source.kind.value != nil })
        else {
          continue
        }
        let kinds = sources.compactMap { $0?.source.kind.value }
        let missing = layer.requirement.kinds.filter { !kinds.contains($0.id) }
        guard let first = missing.first else { continue }
        let known = inspected.evidence.ids(ofKind: first.id)
        let examples = known.isEmpty ? "" : ", such as \(enumeration(Array(known.prefix(4))))"
        findings.report(
          "source-kind-mix", at: name,
          "\(quoted(layer.layer.rawValue)) cites no source of the kind \(enumeration(missing.map(\.id)))",
          notes: [
            inspected.library.required(
              "\(quoted(layer.layer.rawValue)) rests on a source of the kind \(listing(layer.requirement.kinds.map(\.id)))",
              at: first.node),
            .help(
              "cite what it was written from of that kind\(examples), or say why there is none, as `{none: …}`"
            ),
          ], each: missing.map(\.id))
      }
    })
}

private let policy = """
  evidence:
    layers:
      focus: {kinds: [occupational-taxonomy]}
  """
