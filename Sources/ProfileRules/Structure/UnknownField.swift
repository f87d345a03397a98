import Diagnostics

extension Catalogue {
  static let unknownField = Rule(
    "unknown-field", .structure, .error, fix: .safe,
    summary: "a field that the format does not have",
    reason: "what stands under a name that nobody reads never reaches the page",
    unchangeable: missingOtherwise,
    examples: [
      .good(
        profile: """
          title: Planning
          summary: Decides what is made when
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          ⟦sumary⟧: Plans what is made, where and when
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          summary: Plans what is made, where and when
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          ⟦tittle⟧: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          fields:
            ⟦grade⟧: "7"
          """),
      .bad(
        ["framework.yaml": counting("⟦holder⟧")], fixed: ["framework.yaml": counting("holders")]),
    ],
    check: .whileReading)
}

/// A framework whose gate counts people by a field of pages.
private func counting(_ field: String) -> String {
  """
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
        L3: {title: Head of planning, rank: 3}
  gate:
    people: \(field)
  fields:
    page:
      holders: {title: Holders, type: integer}
  """
}
