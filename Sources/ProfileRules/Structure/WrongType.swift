import Diagnostics

extension Catalogue {
  static let wrongType = Rule(
    "wrong-type", .structure, .error,
    summary: "a list, a group of fields or a single value where another is expected, or nothing at all",
    reason: "a value of the wrong kind cannot be shown, compared or compiled",
    unchangeable: missingOtherwise,
    examples: [
      .good(
        profile: """
          title: Planning
          aliases:
            - Production planner
          revision: 3
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          aliases: ⟦Production planner⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          ⟦summary⟧:
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          revision: ⟦"3"⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .whileReading)
}
