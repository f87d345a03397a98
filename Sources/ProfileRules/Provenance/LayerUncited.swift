import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let layerUncited = Rule(
    "layer-uncited", .provenance, .error,
    summary: "a layer that cites fewer different sources than the framework asks for",
    reason: """
      people are hired, placed and paid by what a page says, and ask where it comes from: a layer without a source is \
      an opinion, and one that rests on a single source repeats that source's mistakes. A document is asked for the \
      layers that it gives itself. Instead of citing, it may say why there is no source (`none`) or why it is not named \
      (`withheld`)
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
            responsibilities: {none: The duties are a convention of this company}
          """),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(policy),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            responsibilities:
              - {source: onet, locator: Task Statements}
          """
        ).replacing("focus:", with: "⟦focus⟧:"),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(policy),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          """
          evidence:
            ⟦focus⟧:
              - {source: onet, locator: Occupation Data}
            ⟦responsibilities⟧:
              - {source: onet, locator: 'Task Statements: 43-5061.00', levels: [L1]}
          """),
      ]),
    ],
    check: .document { inspected, findings in
      for layer in inspected.askedLayers where !layer.isExcused && !layer.isBroken {
        findings.reportMissingSources(of: layer, inspected)
      }
    })
}

private let policy = """
  evidence:
    layers:
      focus: {sources: 2}
      responsibilities: {sources: 1}
  """

extension DocumentFindings {
  fileprivate mutating func reportMissingSources(of layer: AskedLayer, _ inspected: InspectedDocument) {
    let fewest = layer.requirement.sources
    let short = layer.levels.filter { layer.sources(at: $0).count < fewest }
    guard layer.levels.isEmpty ? layer.sources.count < fewest : !short.isEmpty else { return }
    let isWhole = short.count == layer.levels.count && layer.sources.count < fewest
    let cited = isWhole ? layer.sources : short.flatMap { layer.sources(at: $0) }
    let levels = isWhole ? "" : " for \(listing(short))"
    let name = quoted(layer.layer.rawValue)
    let message =
      switch cited.count {
      case 0: "\(name) cites no source\(levels), so nobody can check what it says"
      case 1 where isWhole || short.count == 1:
        "\(name) rests on \(quoted(cited[0])) alone\(levels), so nothing else bears it out"
      default: "\(name) rests on too few sources\(levels)"
      }
    let notes = [
      inspected.library.required(
        "\(name) rests on \(fewest == 1 ? "a source" : "\(fewest) different sources")\(layer.levels.isEmpty ? "" : " at every level")",
        at: layer.requirement.node),
      Note.help(help(layer, inspected)),
    ]
    let node = layer.name ?? layer.node
    report(
      "layer-uncited", at: node, range: layer.name == nil ? head(of: node) : nil, message, notes: notes,
      each: isWhole ? [layer.layer.rawValue] : short.map { "\(layer.layer.rawValue) \($0)" })
  }

  private func help(_ layer: AskedLayer, _ inspected: InspectedDocument) -> String {
    let name = layer.layer.rawValue
    let start =
      layer.name == nil
      ? "cite what it was written from under `evidence:` as `\(name): [{source: …, locator: …}]`"
      : "add what else it was written from"
    let others = inspected.sourceUses.compactMap(\.citation.source.value).uniqued
      .filter { !layer.sources.contains($0) }
    let known = others.isEmpty ? "" : " (this document already cites \(listing(Array(others.prefix(4)))))"
    return "\(start)\(known); where there is no source, say why, as `\(name): {none: …}`"
  }
}
