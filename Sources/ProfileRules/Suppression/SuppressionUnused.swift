import Diagnostics

extension Catalogue {
  static let suppressionUnused = Rule(
    "suppression-unused", .suppression, .error, fix: .safe,
    summary: "a suppression that hides nothing",
    reason: "it would hide the next mistake of its kind, which nobody has looked at",
    examples: [
      .good(
        profile: """
          title: Planning
          responsibilities:
            L1:
              # plumb: ignore[placeholder-text] until=2027-01-31 -- the plant is named in January
              - Plans the week of plant TBD
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              ⟦# plumb: ignore[placeholder-text] until=2027-01-31 -- the plant is named in January⟧
              - Plans the week of plant 4
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of plant 4
          """),
      .bad(
        profile: """
          title: Planning ▾  # plumb: ignore[pasted-residue, ⟦wrong-type⟧] until=2027-01-31 -- as the system shows it
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning ▾  # plumb: ignore[pasted-residue] until=2027-01-31 -- as the system shows it
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .whileAccepting)
}
