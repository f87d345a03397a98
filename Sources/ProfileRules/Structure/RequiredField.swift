import Diagnostics

extension Catalogue {
  static let requiredField = Rule(
    "required-field", .structure, .error,
    summary: "a field that every such entry has, left out",
    reason: "without it the entry cannot be found, shown or told from others",
    unchangeable: missingOtherwise,
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - {id: weekly-plan, text: Plans the week of one line}
          """),
      .bad([
        "OPS/PLAN.yaml": """
        ⟦kind⟧: profile
        version: 1
        code: OPS.PLAN
        responsibilities:
          L1:
            - Plans the week of one line
        """
      ]),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - ⟦id⟧: weekly-plan
                examples: [Sets the order of changeovers]
          """),
    ],
    check: .whileReading)
}
