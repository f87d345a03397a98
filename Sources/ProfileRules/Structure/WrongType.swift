import Diagnostics

extension Catalogue {
  static let wrongType = Rule(
    "wrong-type", .structure, .error,
    summary: "a list, a group of fields or a single value where another is expected, or nothing at all",
    reason: "a value of the wrong kind cannot be shown, compared or compiled",
    unchangeable: missingOtherwise,
    examples: [
      .good([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        aliases:
          - Production planner
        revision: 3
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        aliases: ⟦Production planner⟧
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        ⟦summary⟧:
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
      .bad([
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        revision: ⟦"3"⟧
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
    ],
    check: .whileReading)
}
