import Diagnostics

extension Catalogue {
  static let suppressionExpired = Rule(
    "suppression-expired", .suppression, .error,
    summary: "a suppression whose last day has passed, while what it hid is still there",
    reason: "it was accepted for a time, and somebody has to decide again",
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
              # plumb: ignore[placeholder-text] ⟦until=2024-01-31⟧ -- the plant is named in January
              # plumb: ignore[placeholder-text] until=2027-01-31 -- it is still being built
              - Plans the week of plant TBD
          """),
    ],
    check: .whileAccepting)
}
