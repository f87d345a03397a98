import Diagnostics

extension Catalogue {
  static let colonMadeMapping = Rule(
    "colon-made-mapping", .structure, .error, fix: .safe,
    summary: "a sentence that a colon turned into a field and its value",
    reason: "YAML reads `Owns safety: leads talks` as a field named `Owns safety`, and the sentence is gone",
    unchangeable: missingOtherwise,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - "Owns the plan: sets the order of changeovers"
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - ⟦Owns the plan: sets the order of changeovers⟧
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - "Owns the plan: sets the order of changeovers"
          """),
    ],
    check: .whileReading)
}
