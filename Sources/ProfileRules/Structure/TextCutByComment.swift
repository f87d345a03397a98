import Diagnostics

extension Catalogue {
  static let textCutByComment = Rule(
    "text-cut-by-comment", .structure, .error, fix: .safe,
    summary: "a text that ends at ` #`, because YAML takes the rest for a comment",
    reason: "the second half of the sentence is lost in silence",
    examples: [
      .good(
        profile: """
          title: Planning  # the title as HR knows it
          responsibilities:
            L1:
              - "Plans the week of plant #4"
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of plant ⟦#4⟧
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - "Plans the week of plant #4"
          """),
    ],
    check: .whileReading)
}
