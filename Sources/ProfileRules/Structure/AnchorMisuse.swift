import Diagnostics

extension Catalogue {
  static let anchorMisuse = Rule(
    "anchor-misuse", .structure, .warning, fix: .safe,
    summary: "a name after `&` that nothing refers to, or fields taken over by `<<` that are given too",
    reason: "a reader takes it for a link between two places, and there is none",
    examples: [
      .good(
        profile: """
          title: Planning & scheduling
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: ⟦&title⟧ Planning
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
    ],
    check: .whileReading)
}
