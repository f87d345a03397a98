import Diagnostics

extension Catalogue {
  static let itemTakenForText = Rule(
    "item-taken-for-text", .structure, .error,
    summary: "an item of a list that its indentation made part of the text above it",
    reason: "two items become one on the page, with a dash in the middle",
    examples: [
      .good(
        profile: """
          title: Planning
          aliases:
            - Production planner
            - Planner of a production
              line - or of two
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
                ⟦- Orders the parts of the week⟧
          """),
    ],
    check: .whileReading)
}
