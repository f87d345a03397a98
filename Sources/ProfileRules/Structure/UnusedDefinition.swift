import Archive
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
      let names = facts.facts.names
      let isUsed = facts.usedNames
      let meant = Set(
        facts.dangling.compactMap { reference in
          closest(to: reference.name, among: facts.names(reference.kind))
            .map { thingDigest(reference.kind, $0) }
        })
      let unused = names.names(.needed, in: facts.documents).filter { name in
        let shared = facts.library.names.position(of: NamedThing(names.kind(name), names.texts[name]))
        return !(shared.map { isUsed[$0] } ?? false) && !meant.contains(names.thing(name))
      }
      let places = facts.places(of: unused.map(facts.nodeUse))
      return unused.compactMap { name in
        places[facts.nodeUse(name)].map { place in
          let entity = facts.facts.entities[facts.document(ofName: name)]
          return finding(names.kind(name), names.texts[name], of: entity, at: place)
        }
      }
    })
}

extension WorkspaceFacts {
  /// Whether anything uses the names of shared documents' things, by their positions in the library's names.
  fileprivate var usedNames: [Bool] {
    var isUsed = [Bool](repeating: false, count: library.names.entries.count)
    let uses = facts.uses.numbers
    for document in documents {
      for use in facts.uses.range(of: document) { isUsed[Int(uses[use])] = true }
    }
    return isUsed
  }
}

private func finding(
  _ kind: EntityKind, _ name: String, of entity: String, at place: NodePlaces.NodePlace
) -> Finding {
  // A source was written down for a reason that is lost with it.
  let removal = kind == .source ? nil : place.removal
  return Finding(
    rule: "unused-definition", message: "nothing names the \(kind.name) \(quoted(name))",
    place: place.place, notes: [.help(help(kind))],
    fix: removal.map { Fix("remove it with all that is written in it", safety: .unsafe, edits: [$0]) },
    fingerprint: Fingerprint(
      rule: "unused-definition", entity: entity, path: place.place.path, value: name))
}

private func help(_ kind: EntityKind) -> String {
  switch kind {
  case .skill: "use it in a profile, remove it, or mark the document with `library: true`"
  case .source: "cite it where it was used, or remove it"
  default: "use it, or remove it"
  }
}
