import Diagnostics

extension Catalogue {
  static let anchorMisuse = Rule(
    "anchor-misuse", .structure, .warning,
    summary: "an anchor that nothing uses, or a merge that a field of the same name hides",
    reason: "a reader takes it for a link between two places, and there is none",
    examples: [
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: ⟦&title⟧ Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ])
    ],
    check: .whileReading)
}
