import Archive
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
      let names = facts.facts.names
      var again: [(name: Int, first: Int)] = names.names(.defined, in: facts.documents).compactMap { name in
        guard let first = facts.firstName(of: names.thing(name)), first != name,
          names.kind(name).isUnique
        else { return nil }
        return (name, first)
      }
      again += names.names(.repeated, in: facts.documents).map { ($0, $0 + 1) }
      let places = facts.places(of: again.flatMap { [facts.nodeUse($0.name), facts.nodeUse($0.first)] })
      return again.compactMap { name, first in
        guard let place = places[facts.nodeUse(name)]?.place, let first = places[facts.nodeUse(first)]?.place
        else { return nil }
        return finding(names.kind(name), names.texts[name], at: place, first: first)
      }
    })
}

extension EntityKind {
  /// Whether the kind's names have to be unique in the whole workspace.
  fileprivate var isUnique: Bool {
    [.profile, .function, .source, .skill].contains(self)
  }
}

private func finding(_ kind: EntityKind, _ name: String, at place: Place, first: Place) -> Finding {
  Finding(
    rule: "id-unique", message: "\(quoted(name)) names two \(kind.name)s", place: place,
    related: [RelatedPlace(first, "the first \(kind.name) of this name")],
    notes: [.help("give one of them another name, and change what refers to it")],
    fingerprint: Fingerprint(
      rule: "id-unique", entity: name, path: place.path, value: place.file))
}
