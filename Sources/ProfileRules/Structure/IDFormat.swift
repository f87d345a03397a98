import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let idFormat = Rule(
    "id-format", .structure, .error,
    summary: "a code that is not written as the framework asks",
    reason: "pay systems, links and reports find a page by its code",
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
              L1: {title: Planner, rank: 1}
              L2: {title: Senior planner, rank: 2}
        codes: {profile: '[A-Z]{4}'}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad([
        "framework.yaml": """
        kind: framework
        version: 1
        id: example
        title: Example
        language: en
        codes: {profile: "[A-Z]{4}[0-9]"}
        tracks:
          main:
            title: Main track
            levels:
              L1: {title: Planner, rank: 1}
        """,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: ⟦OPS.PLAN⟧
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad([
        "PLAN.yaml": """
        kind: profile
        version: 1
        code: ⟦PLAN2⟧
        title: Planning
        responsibilities:
          L1:
            - Orders what one line needs
        """
      ]),
    ],
    check: .workspace { facts in
      let codes = facts.library.framework.codes.value
      return findings(of: .profile, pattern: codes?.profile ?? .absent, in: facts)
        + findings(of: .function, pattern: codes?.function ?? .absent, in: facts)
    })
}

private func findings(of kind: EntityKind, pattern: Field<String>, in facts: WorkspaceFacts) -> [Finding] {
  let expression = pattern.value.flatMap { try? Regex($0) }
  let entries = facts.facts.flatMap(\.definitions).filter { $0.kind == kind }
  return entries.compactMap { entry in
    let last = lastPart(of: entry)
    if kind == .profile, last.utf8.count == entry.name.utf8.count {
      return finding(
        entry, "the profile's code \(quoted(entry.name)) does not name its function",
        .help("write the function's code, a dot, and the profile's own id"))
    }
    guard let expression, let text = pattern.value, last.wholeMatch(of: expression) == nil else { return nil }
    return finding(
      entry, "the last part of the \(kind.name)'s code \(quoted(entry.name)) does not match \(quoted(text))",
      facts.library.required("codes of every \(kind.name) end in \(quoted(text))", at: pattern.node),
      .help(
        entries.first { lastPart(of: $0).wholeMatch(of: expression) != nil }
          .map { "write it in the form of \(quoted($0.name)), and change what refers to it" }
          ?? "correct it, and change what refers to it"))
  }
}

private func lastPart(of entry: DefinedNames.Entry) -> Substring {
  entry.name.split(separator: ".").last ?? ""
}

private func finding(_ entry: DefinedNames.Entry, _ message: String, _ notes: Note...) -> Finding {
  Finding(
    rule: "id-format", message: message, place: entry.place, notes: notes,
    fingerprint: Fingerprint(rule: "id-format", entity: entry.name, path: entry.place.path, value: entry.name)
  )
}
