import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// Facets and cells that are missing altogether are found by level-facet-missing and rubric-cell-missing, and a
  /// degree or range that the framework requires of a column by the latter; what is left is what nobody requires.
  static let dimensionDropped = Rule(
    "dimension-dropped", .leveling, .warning,
    summary: "a kind of experience or a degree that a level gives, and the next one does not",
    reason: """
      the two levels cannot be compared in it, and whoever is promoted cannot tell whether it matters no more or was \
      forgotten. Facets and cells that are missing altogether are found by level-facet-missing and rubric-cell-missing
      """,
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
              L1: {title: Planner, rank: 1, experience: [{of: total, from: 0, to: 4}]}
              L2: {title: Senior planner, rank: 2, experience: [{of: total, from: 4}, {of: leading, from: 1}]}
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
              L1: {title: Planner, rank: 1, experience: [{of: total, from: 0, to: 4}, {of: leading, from: 0}]}
              L2: {title: Senior planner, rank: 2, ⟦experience⟧: [{of: total, from: 4}]}
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        dimensions:
          background: {title: Background}
        """,
        "OPS/function.yaml": """
        kind: function
        version: 1
        code: OPS
        title: Operations
        rubric:
          L1:
            background: {text: Knows one line, degree: Trade certificate}
          L2:
            ⟦background⟧: {text: Knows a plant}
        """,
      ]),
    ],
    check: .document { inspected, findings in
      reportCards(in: inspected, &findings)
      if case .function(let function) = inspected.document.content, function.status == .retired { return }
      for dimension in inspected.library.framework.dimensions.value?.keys ?? [] {
        reportCells(of: dimension, in: inspected, &findings)
      }
    })
}

/// What a level gives beside words, and where what it lacks would be added; no place where the level is inherited.
private struct Offer {
  let experience: Field<Listed<Experience>>
  var degree: Field<String> = .absent
  let node: NodeID?

  /// What is given here and not at all, or not in this kind, by another one, in words.
  func missing(from other: Offer, promised: [CellPromise]) -> [String] {
    var missing: [String] = []
    if !degree.isAbsent, other.degree.isAbsent, !promised.contains(.degree) { missing.append("a degree") }
    if other.experience.isAbsent, promised.contains(.experience) || other.experience.isBroken {
      return missing
    }
    let known = Set((other.experience.value?.values ?? []).compactMap(\.kind.value))
    let given = Set((experience.value?.values ?? []).compactMap(\.kind.value))
    return missing
      + Experience.Kind.allCases.filter { given.contains($0) && !known.contains($0) }
      .map { "years \($0.words)" }
  }
}

private func reportCards(in inspected: InspectedDocument, _ findings: inout DocumentFindings) {
  guard case .framework(let framework) = inspected.document.content else { return }
  let keys = (framework.tracks.value?.values ?? []).flatMap { $0.value.levels.value?.entries ?? [] }
  let offers = inspected.library.levels.map { level in
    let key = keys.first { $0.key == level.id }?.keyNode
    return (level, Offer(experience: level.level.experience, node: level.level.experience.node ?? key))
  }
  for step in steps(among: offers) { report(step, "the card", promised: [], &findings) }
}

private func reportCells(
  of dimension: String, in inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let promised =
    inspected.library.framework.dimensions.value?[dimension].value?.gives.value?.values ?? []
  let offers = inspected.ladder.compactMap { level -> (level: LevelEntry, given: Offer)? in
    guard let (cell, source) = inspected.cell(level.id, dimension) else { return nil }
    let node = source == nil ? inspected.keyNode(of: dimension, at: level.id) : nil
    return (level, Offer(experience: cell.experience, degree: cell.degree, node: node))
  }
  for step in steps(among: offers) {
    report(step, "`\(dimension)` in the rubric", promised: promised, &findings)
  }
}

private func report(
  _ step: LevelStep<Offer>, _ giver: String, promised: [CellPromise], _ findings: inout DocumentFindings
) {
  guard let below = step.below.first, let node = step.given.node else { return }
  let missing = below.given.missing(from: step.given, promised: promised).filter { item in
    step.below.allSatisfy { $0.given.missing(from: step.given, promised: promised).contains(item) }
  }
  guard !missing.isEmpty else { return }
  let (low, high) = (below.level.id, step.level.id)
  let things = missing.joined(separator: " and ")
  findings.report(
    "dimension-dropped", at: node, range: findings.head(of: node),
    "\(giver) of `\(high)` lacks \(things), which `\(low)` below it gives",
    notes: [.help("give \(things) at `\(high)` too, or leave it out at `\(low)`")], each: missing)
}

extension InspectedDocument {
  /// The name of a cell that the document's own rubric has.
  fileprivate func keyNode(of dimension: String, at level: String) -> NodeID? {
    let rubric: Field<Rubric> =
      switch document.content {
      case .framework(let framework): framework.rubric
      case .function(let function): function.rubric
      case .profile, .sources, .skills, .review, .baseline, .approvals: .absent
      }
    return rubric.value?[level].value?.entries.first { $0.key == dimension }?.keyNode
  }
}
