import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let unusedDefinition = Rule(
    "unused-definition", .structure, .warning, fix: .unsafe,
    summary: "a source, skill or dimension that nothing names",
    reason: "a source that nothing cites makes the evidence look broader than it is",
    examples: [
      .good([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """
      ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        skills:
          ⟦scheduling⟧: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """
      ]),
      .bad(
        [
          "skills.yaml": """
          kind: skills
          version: 1
          skills:
            # What every planner does.
            scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
            ⟦capacity⟧:
              name: Capacity planning
              definition: Finding out how much a line can make in a week
          """,
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          skills:
            - skill: scheduling
          """,
        ],
        fixed: [
          "skills.yaml": """
          kind: skills
          version: 1
          skills:
            # What every planner does.
            scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}

          """
        ]),
    ],
    check: .workspace { facts in
      // What a file that could not be read names is unknown, so nothing can be called unused.
      guard facts.isWhole else { return [] }
      var isUsed = [Bool](repeating: false, count: facts.names.entries.count)
      for file in facts.facts {
        for position in file.uses { isUsed[position] = true }
      }
      let meant = Set(
        facts.dangling.compactMap { reference in
          closest(to: reference.name, among: facts.names.names(reference.kind))
            .map { NamedThing(reference.kind, $0) }
        })
      let unused = facts.facts.flatMap(\.needed).filter { entry in
        !(facts.names.position(of: entry.thing).map { isUsed[$0] } ?? false) && !meant.contains(entry.thing)
      }
      let places = facts.places(of: unused.map(\.nodeUse))
      return unused.compactMap { entry in places[entry].map { finding(entry, at: $0) } }
    })
}

private func finding(_ entry: DefinedNames.Entry, at place: NodePlaces.NodePlace) -> Finding {
  // A source was written down for a reason that is lost with it.
  let removal = entry.kind == .source ? nil : place.removal
  return Finding(
    rule: "unused-definition", message: "nothing names the \(entry.kind.name) \(quoted(entry.name))",
    place: place.place, notes: [.help(help(entry.kind))],
    fix: removal.map { Fix("remove it with all that is written in it", safety: .unsafe, edits: [$0]) },
    fingerprint: Fingerprint(
      rule: "unused-definition", entity: entry.entity, path: place.place.path, value: entry.name))
}

private func help(_ kind: EntityKind) -> String {
  switch kind {
  case .skill: "use it in a profile, remove it, or mark the document with `library: true`"
  case .source: "cite it where it was used, or remove it"
  default: "use it, or remove it"
  }
}
