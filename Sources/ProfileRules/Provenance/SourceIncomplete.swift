import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let sourceIncomplete = Rule(
    "source-incomplete", .provenance, .error,
    summary: "a source without what its kind asks for, or that says why it lacks what it gives",
    reason: """
      a reader who doubts a page has to find what it was written from, in the same edition, and has to know whether it may \
      be quoted. What cannot be given says so under `missing`, with the reason
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(
          """
            map:
              title: Career map of a placement agency
              kind: career-guide
              publisher: Hansen Placement
              retrieved: 2026-01-15
              missing: {address: It hangs in the agency and is published nowhere}
          """),
        "OPS/PLAN.yaml": citing("map"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          """
            ⟦wages⟧:
              title: 'Occupational Employment and Wages: Logisticians'
              kind: official-statistics
              publisher: U.S. Bureau of Labor Statistics
              url: https://www.bls.gov/oes/2019/may/oes131081.htm
          """),
        "OPS/PLAN.yaml": citing("wages"),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(
          "source_kinds:\n  postings: {title: Job postings, requires: [publisher, sample]}"),
        "sources.yaml": EvidenceExamples.sources(
          """
            ⟦adverts⟧:
              title: Job postings for planners
              kind: postings
              publisher: Recruiting team
              sample: {size: 40, period: 2025}
          """),
        "OPS/PLAN.yaml": citing("adverts"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.handbook + "\n    edition: Projections 2023 to 2033"
            + "\n    missing: {⟦edition⟧: The page names none}"),
        "OPS/PLAN.yaml": citing("handbook"),
      ]),
    ],
    check: .document { inspected, findings in
      for (declared, fault) in inspected.judgedSources {
        if case .incomplete(let missing) = fault {
          findings.report(declared, lacking: missing, inspected)
        }
        findings.reportNeedlessReasons(of: declared)
      }
    })
}

private func citing(_ source: String) -> String {
  EvidenceExamples.profile("evidence:\n  focus:\n    - {source: \(source), locator: Page 1}")
}

/// What a part of a sample answers, by its name.
private func partHelp(_ name: String) -> String {
  let part = name.split(separator: ".").last.map(String.init) ?? name
  let field = Sample.fields.first { $0.name == part }
  return "`\(part):` to `sample:`" + (field.map { ", \($0.summary)" } ?? "")
}

extension DocumentFindings {
  fileprivate mutating func report(
    _ declared: DeclaredSource, lacking missing: [String], _ inspected: InspectedDocument
  ) {
    guard let kind = inspected.evidence.kind(of: declared.source) else { return }
    let asked = "a source of the kind \(quoted(kind.id)) gives \(listing(kind.requires.map(\.rawValue)))"
    let facts = missing.map { name in
      SourceFact(rawValue: name).map { "`\(name):`, \($0.summary)" } ?? partHelp(name)
    }
    report(
      "source-incomplete", at: declared.name,
      "the source \(quoted(declared.id)) does not give \(enumeration(missing))",
      notes: [
        kind.requiresNode.map { inspected.library.required(asked, at: $0) } ?? .required(asked),
        .help("add \(facts.joined(separator: "; "))"),
        .help("what cannot be given says why, as `missing: {\(missing[0].prefix { $0 != "." }): …}`"),
      ], each: missing)
  }

  /// Reports facts that are given although the author says why they are not.
  fileprivate mutating func reportNeedlessReasons(of declared: DeclaredSource) {
    for entry in declared.source.missing.value?.entries ?? [] {
      guard let fact = SourceFact(rawValue: entry.key), !declared.source.lacks(fact) else { continue }
      report(
        "source-incomplete", at: entry.keyNode,
        "the source \(quoted(declared.id)) gives \(quoted(entry.key)), and says under `missing` why it does not",
        notes: [.help("take out what does not hold")])
    }
  }
}
