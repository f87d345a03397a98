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
    check: .document { inspected, findings in
      for definition in inspected.document.definitions {
        findings.reportEnding(of: definition.use, inspected)
      }
    })
}

extension DocumentFindings {
  /// Reports a code that is not written as the framework asks.
  fileprivate mutating func reportEnding(of use: NameUse, _ inspected: InspectedDocument) {
    guard let ending = inspected.codes.ending(of: use.kind) else { return }
    let last = use.name.split(separator: ".").last ?? ""
    if use.kind == .profile, last.utf8.count == use.name.utf8.count {
      report(
        "id-format", at: use.node, "the profile's code \(quoted(use.name)) does not name its function",
        notes: [.help("write the function's code, a dot, and the profile's own id")], value: use.name)
    } else if let text = ending.text, !ending.matches(last) {
      report(
        "id-format", at: use.node,
        "the last part of the \(use.kind.name)'s code \(quoted(use.name)) does not match \(quoted(text))",
        notes: [
          inspected.library.required(
            "codes of every \(use.kind.name) end in \(quoted(text))", at: ending.node),
          .help("correct it, and change what refers to it"),
        ], value: use.name)
    }
  }
}
