import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  /// O*NET 29.3 lists other titles for each of its 1,016 occupations: 36 for the one in the middle.
  static let aliasesEmpty = Rule(
    "aliases-empty", .completeness, .warning,
    summary: "no other title, although a classification knows the same work under a code of its own",
    reason: """
      people search for the title they have, and official classifications list many for one code: a page without any \
      is found by few
      """,
    examples: [
      .good([
        "framework.yaml": classifying,
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
    ],
    check: .document { inspected, findings in
      guard let profile = inspected.activeProfile, inspected.showsAliases, profile.hasNoAliases,
        case .given(let codes, let node) = profile.profile.classification,
        let code = codes.values.first(where: \.isOfTheSameWork)
      else { return }
      let name = "\(quoted(code.code.value ?? "")) of \(quoted(code.scheme.value ?? ""))"
      let title = code.title.value.map { ", where the code's own title is \(quoted($0))" } ?? ""
      findings.report(
        "aliases-empty", at: node, range: findings.head(of: node),
        "the profile has the code \(name), and no other title under which people look for the work",
        notes: [
          .help(
            "add `aliases:` with titles that the classification lists\(title); or say why not, under `withheld:` as `aliases: …`"
          )
        ], value: "aliases")
    })
}

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
    onet-soc: {title: O*NET-SOC}
  """

extension InspectedDocument {
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
