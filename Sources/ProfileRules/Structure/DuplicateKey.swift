import Diagnostics

extension Catalogue {
  static let duplicateKey = Rule(
    "duplicate-key", .structure, .error,
    summary: "a field given twice in one group of fields",
    reason: "most readers of YAML keep one of the two and drop the other without a word",
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
          ⟦title⟧: Scheduling
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .whileReading)
}
