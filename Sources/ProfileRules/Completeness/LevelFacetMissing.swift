import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let levelFacetMissing = Rule(
    "level-facet-missing", .completeness, .error,
    summary: "a level's card without one of the facets",
    reason: "levels can only be compared in what each of them says",
    examples: [
      .good([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1, facets: {scope: One line}}
              L2: {title: Senior planner, rank: 2, facets: {scope: One plant}}
        facets:
          scope: {title: Scope}
        """
      ]),
      .bad([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1, facets: {scope: One line, autonomy: Follows the plan}}
              ⟦L2⟧: {title: Senior planner, rank: 2, facets: {scope: One plant}}
        facets:
          scope: {title: Scope}
          autonomy: {title: Autonomy}
        """
      ]),
    ],
    check: .document { inspected, findings in
      guard case .framework(let framework) = inspected.document.content else { return }
      let facets = framework.facets.value?.keys ?? []
      for (_, track) in framework.tracks.value?.values ?? [] {
        for entry in track.levels.value?.entries ?? [] {
          guard let level = entry.field.value, !level.facets.isBroken else { continue }
          let missing = facets.filter { level.facets.value?[$0].isAbsent ?? true }
          guard !missing.isEmpty else { continue }
          findings.report(
            "level-facet-missing", at: entry.keyNode,
            "the card of \(quoted(entry.key)) does not say its \(enumeration(missing))",
            notes: [
              inspected.library.required(
                "every card gives \(listing(facets))", at: framework.facets.node),
              .help("write it under `facets:` of the level"),
            ], each: missing)
        }
      }
    })
}
