import Diagnostics

extension Catalogue {
  static let valueNotAllowed = Rule(
    "value-not-allowed", .structure, .error, fix: .safe,
    summary: "a value that its field cannot take",
    reason: "a value outside the agreed ones means something different to every reader",
    unchangeable: missingOtherwise,
    examples: [
      .good(
        profile: """
          title: Planning
          status: published
          effective: 2027-01-01
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          status: ⟦publishd⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          status: published
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          effective: ⟦2026-02-30⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .whileReading)
}
