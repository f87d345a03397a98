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
    ],
    check: .whileReading)
}
