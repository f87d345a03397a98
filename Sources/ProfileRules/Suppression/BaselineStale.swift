import Diagnostics

extension Catalogue {
  static let baselineStale = Rule(
    "baseline-stale", .suppression, .warning, fix: .safe,
    summary: "an entry of the baseline that nothing needs any more",
    reason: "it would accept the same mistake when somebody makes it again",
    examples: [
      .good([
        "baseline.yaml": """
        kind: baseline
        version: 1
        entries: []
        """
      ]),
      .bad(
        [
          "baseline.yaml": """
          kind: baseline
          version: 1
          entries:
            - {fingerprint: ⟦0f0e0d0c0b0a09080706050403020100⟧, rule: placeholder-text, file: OPS/PLAN.yaml, path: title, reason: before plumb}
          """
        ],
        fixed: [
          "baseline.yaml": """
          kind: baseline
          version: 1
          entries: []

          """
        ]),
    ],
    check: .whileAccepting)
}
