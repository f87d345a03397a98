import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let idUnique = Rule(
    "id-unique", .structure, .error,
    summary: "a code or id that stands for two things",
    reason: "a link, a pay record or a review that names it may mean either",
    unchangeable: "of two things under one id, only one can be compiled",
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - {id: weekly-plan, text: Plans the week of one line}
              - {id: changeovers, text: Orders the changeovers of one line}
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - {id: weekly-plan, text: Plans the week of one line}
              - {id: ⟦weekly-plan⟧, text: Orders the changeovers of one line}
          """),
      .bad([
        "a.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          lean: {name: Lean, definition: Removing waste from the flow of work}
        """,
        "b.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          ⟦lean⟧: {name: Lean thinking, definition: Seeing what work adds value}
        """,
      ]),
    ],
    check: .workspace { facts in
      var first: [NamedThing: DefinedNames.Entry] = [:]
      var again: [(definition: DefinedNames.Entry, first: NodeUse)] = []
      for definition in facts.facts.lazy.flatMap(\.definitions) where definition.kind.isUnique {
        if let known = first[definition.thing] {
          again.append((definition, known.nodeUse))
        } else {
          first[definition.thing] = definition
        }
      }
      for repeated in facts.facts.lazy.flatMap(\.repeated) {
        again.append((repeated.entry, NodeUse(file: repeated.entry.file, node: repeated.first)))
      }
      let places = facts.places(of: again.flatMap { [$0.definition.nodeUse, $0.first] })
      return again.compactMap { definition, first in
        guard let place = places[definition]?.place, let first = places[first]?.place else { return nil }
        return finding(definition, at: place, first: first)
      }
    })
}

extension EntityKind {
  /// Whether the kind's names have to be unique in the whole workspace.
  fileprivate var isUnique: Bool {
    [.profile, .function, .source, .skill].contains(self)
  }
}

private func finding(_ entry: DefinedNames.Entry, at place: Place, first: Place) -> Finding {
  Finding(
    rule: "id-unique", message: "\(quoted(entry.name)) names two \(entry.kind.name)s", place: place,
    related: [RelatedPlace(first, "the first \(entry.kind.name) of this name")],
    notes: [.help("give one of them another name, and change what refers to it")],
    fingerprint: Fingerprint(
      rule: "id-unique", entity: entry.name, path: place.path, value: place.file))
}
