import Diagnostics
import ProfileModel
import Registries
import Shape

extension Catalogue {
  static let mappingUnknown = Rule(
    "mapping-unknown", .taxonomy, .error, fix: .unsafe,
    summary: "a code that its classification does not have, or no longer has",
    reason: """
      statistics, pay surveys and other systems know the codes of the present edition only. Classifications drop codes \
      with every edition, and nobody tells the frameworks that use them
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "tables/successors.tsv": successors,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo: "{scheme: onet-soc, code: 43-5061.00, match: broad}"),
      ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "tables/codes.tsv": ExampleDocuments.codes,
        "tables/successors.tsv": successors,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo: "{scheme: onet-soc, code: ⟦43-5016.00⟧, match: broad}"),
      ]),
      .bad(
        [
          "framework.yaml": framework,
          "sources.yaml": ExampleDocuments.sources,
          "tables/codes.tsv": ExampleDocuments.codes,
          "tables/successors.tsv": successors,
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo: "{scheme: onet-soc, code: ⟦11-3051.99⟧, title: Production Managers, match: broad}"),
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo:
              "{scheme: onet-soc, code: 11-3051.00, title: Industrial Production Managers, match: broad}"
          )
        ]),
    ],
    check: .classifying { inspected, findings in
      for mapping in inspected.mappings where mapping.isWellFormed {
        guard let registry = mapping.registry, registry.title(of: mapping.code) == nil else { continue }
        if let retirement = registry.retirement(of: mapping.code) {
          findings.report(mapping, retirement, inspected)
        } else {
          findings.report(mapping, unknownTo: registry, inspected)
        }
      }
    })
}

extension DocumentFindings {
  fileprivate mutating func report(
    _ mapping: Mapping, _ retirement: Registry.Retirement, _ inspected: InspectedDocument
  ) {
    let title = retirement.title.map { " (\(shown($0)))" } ?? ""
    let heirs = retirement.successors
    let help =
      switch heirs.count {
      case 0: "look for the code that covers the work now, or take this one out"
      case 1: "\(heirs[0].label) took its place; see whether it fits"
      default: "\(listing(heirs)) took its place; choose the one that fits"
      }
    report(
      "mapping-unknown", at: mapping.codeNode,
      "\(quoted(mapping.code))\(title) was dropped from \(quoted(mapping.scheme)), so nothing can be looked up by it",
      notes: [inspected.tableNote(mapping), .help(help)],
      fix: heirs.count == 1 ? fix(mapping, heirs[0]) : nil)
  }

  fileprivate mutating func report(
    _ mapping: Mapping, unknownTo registry: Registry, _ inspected: InspectedDocument
  ) {
    let title = mapping.classification.title.value
    let titled = title.map { registry.codes(titled: $0) } ?? []
    let likely = titled.isEmpty ? title.map { registry.codes(listing: $0) } ?? [] : titled
    let near = registry.codes(near: mapping.code)
    let help =
      if !likely.isEmpty {
        "\(listing(likely)) \(likely.count == 1 ? "has" : "have") the title that is given"
      } else if !near.isEmpty {
        "did you mean \(listing(near, "or"))?"
      } else {
        "look it up by its title, or see whether it is of another edition"
      }
    report(
      "mapping-unknown", at: mapping.codeNode,
      "there is no code \(quoted(mapping.code)) in \(quoted(mapping.scheme))",
      notes: [inspected.tableNote(mapping), .help(help)],
      fix: titled.count == 1 ? fix(mapping, titled[0]) : nil)
  }

  /// The fix that writes another code, and its title where one is given.
  private func fix(_ mapping: Mapping, _ entry: Registry.Entry) -> Fix? {
    var wanted = [(node: mapping.codeNode, text: entry.code)]
    if case .given(_, let node) = mapping.classification.title { wanted.append((node, entry.title)) }
    let written = wanted.compactMap { wanted in
      WrittenScalar(wanted.node, in: tree).map { (scalar: $0, text: wanted.text) }
    }
    guard written.count == wanted.count else { return nil }
    return Fix(
      "write `\(entry.code)`", safety: .unsafe,
      edits: written.map { $0.scalar.edit(toRead: $0.text) }.sorted { $0.range < $1.range },
      readings: written.map { Reading(file: $0.scalar.file, range: $0.scalar.range, text: $0.text) })
  }
}

extension InspectedDocument {
  /// A note of the table that a code was looked up in.
  fileprivate func tableNote(_ mapping: Mapping) -> Note {
    let codes = schemes[mapping.scheme]?.tables.value?.codes ?? .absent
    return library.required("a code that stands in \(quoted(codes.value ?? ""))", at: codes.node)
  }
}

private let framework = ExampleDocuments.framework(
  schemes: ExampleDocuments.onetWithTable.replacing(
    "codes.tsv}", with: "codes.tsv, successors: [tables/successors.tsv]}"))

private let successors = """
  Old code\tOld title\tNew code
  11-3051.99\tProduction Managers\t11-3051.00

  """
