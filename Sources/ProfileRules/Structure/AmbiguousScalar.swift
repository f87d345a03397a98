import Diagnostics

extension Catalogue {
  static let ambiguousScalar = Rule(
    "ambiguous-scalar", .structure, .error, fix: .safe,
    summary: "a text without quotes that other readers take for a number, a date or a boolean",
    reason: "the same file must mean the same to every tool that reads it: edition 1.10 must not become 1.1",
    examples: [
      .good(
        profile: """
          title: "2024"
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: ⟦2024⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: "2024"
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          aliases: [Planner, ⟦no⟧]
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          aliases: [Planner, "no"]
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .whileReading)
}
