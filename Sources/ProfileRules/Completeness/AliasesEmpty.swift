import Diagnostics
import ProfileModel
import Registries
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  /// O*NET 29.3 lists other titles for each of its 1,016 occupations: 36 for the one in the middle.
  static let aliasesEmpty = Rule(
    "aliases-empty", .completeness, .warning, fix: .unsafe,
    summary: "no other title, although a classification knows the same work under a code of its own",
    reason: """
      people search for the title they have, and official classifications list many for one code: a page without any \
      is found by few
      """,
    examples: [
      .good([
        "framework.yaml": classifying,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        classification:
          - {scheme: onet-soc, code: 11-1021.00, title: General and Operations Managers, match: broad}
        responsibilities:
          L1:
            - Plans the week of one line
        """,
        "OPS/WEEK.yaml": """
        kind: profile
        version: 1
        code: OPS.WEEK
        title: Weekly planning
        classification:
          - {scheme: onet-soc, code: 43-5061.00, match: exact}
        responsibilities:
          L1:
            - Sequences the orders of one line
        withheld:
          aliases: the titles of the companies that were bought are being collected
        """,
      ]),
      .bad([
        "framework.yaml": classifying,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        ⟦classification⟧:
          - scheme: onet-soc
            code: 43-5061.00
            title: Production, Planning, and Expediting Clerks
            match: exact
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad(
        [
          "framework.yaml": withTables,
          "sources.yaml": ExampleDocuments.sources,
          "tables/codes.tsv": ExampleDocuments.codes,
          "tables/alternates.tsv": "43-5061.00\tProduction Scheduler\n43-5061.00\tMaterial Planner\n",
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          ⟦classification⟧:
            - {scheme: onet-soc, code: 43-5061.00, match: exact}
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: exact}
          aliases:
            - Production Scheduler
            - Material Planner
          responsibilities:
            L1:
              - Plans the week of one line
          """
        ]),
    ],
    check: .classifying { inspected, findings in
      guard let profile = inspected.activeProfile, inspected.showsAliases, profile.hasNoAliases,
        case .given(let codes, let node) = profile.profile.classification,
        let code = codes.values.first(where: \.isOfTheSameWork)
      else { return }
      let name = "\(quoted(code.code.value ?? "")) of \(quoted(code.scheme.value ?? ""))"
      let title = code.title.value.map { ", where the code's own title is \(quoted($0))" } ?? ""
      let known = inspected.alternates(of: code)
      findings.report(
        "aliases-empty", at: node, range: findings.head(of: node),
        "the profile has the code \(name), and no other title under which people look for the work",
        notes: [
          .help(
            "add `aliases:` with titles that the classification lists\(known.isEmpty ? title : ", as \(enumeration(known))"); or say why not, under `withheld:` as `aliases: …`"
          )
        ],
        fix: findings.adding(known, below: node), value: "aliases")
    })
}

/// How many titles a suggestion names.
private let shownAlternates = 5

private let classifying = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1}
  schemes:
    onet-soc: {title: O*NET-SOC, edition: "29.3", source: onet}
  source_kinds:
    list: {title: Official lists}
  """

private let withTables = ExampleDocuments.framework(
  schemes: ExampleDocuments.onetWithTable.replacing(
    "codes.tsv}", with: "codes.tsv, alternates: tables/alternates.tsv}"))

extension InspectedDocument {
  /// Some of the titles that the classification lists for a code, where its tables hold them: the first that stand
  /// for no other code.
  fileprivate func alternates(of code: Classification) -> [String] {
    guard let registry = schemes.registry(of: code.scheme.value ?? "") else { return [] }
    return Array(
      registry.alternates(of: code.code.value ?? "").lazy.filter { registry.codes(listing: $0).count == 1 }
        .prefix(shownAlternates))
  }

  /// Whether pages show other titles, and it is left to the author to give them: what the framework requires is the
  /// matter of `section-empty`.
  fileprivate var showsAliases: Bool {
    guard let layers = library.framework.layers.value else {
      return library.frameworkDocument != nil && library.framework.layers.isAbsent
    }
    let aliases = layers[Layer.aliases.rawValue]
    return !aliases.isAbsent && aliases.value?.required.value != true
  }
}

extension DocumentFindings {
  /// The fix that writes other titles below a field of the document, whose value ends with its line.
  fileprivate func adding(_ titles: [String], below node: NodeID) -> Fix? {
    guard !titles.isEmpty, let key = tree.key(for: node), let root = tree.parent(of: node),
      tree.parent(of: root) == nil, tree[root].style == .block
    else { return nil }
    let bytes = tree.file.bytes
    let isAtMargin = tree[key].range.start == 0 || bytes[tree[key].range.start - 1].isLineBreak
    guard isAtMargin, let end = bytes[tree[node].range.end...].firstIndex(of: UInt8(ascii: "\n")) else {
      return nil
    }
    let list = titles.map { "  - \(flowScalar($0))\n" }.joined()
    return Fix(
      "add \(titles.count == 1 ? "the title" : "the titles") that the classification lists", safety: .unsafe,
      edits: [edit(ByteRange(at: end + 1), "aliases:\n" + list)])
  }
}

extension ResolvedProfile {
  /// Whether neither the profile nor any of its pages gives another title, or a reason.
  fileprivate var hasNoAliases: Bool {
    profile.aliases.isAbsent && !profile.levels.isBroken && !profile.withheld.isBroken
      && profile.withheld.value?[Layer.aliases.rawValue].isAbsent != false
      && (profile.levels.value?.entries ?? []).allSatisfy { $0.field.value?.aliases.isAbsent ?? false }
  }
}

extension Classification {
  /// Whether the titles that the classification lists for the code are titles of this work.
  fileprivate var isOfTheSameWork: Bool {
    (match.value == .exact || match.value == .close) && code.value != nil
  }
}
