import Diagnostics

extension Catalogue {
  static let suppressionMalformed = Rule(
    "suppression-malformed", .suppression, .error,
    summary: "a comment that begins with `# plumb:` and cannot be understood",
    reason: "whoever wrote it believes that a finding is accepted, and the next reader believes it too",
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
          title: Planning  # plumb: ignore[⟦pasted-residu⟧] until=2027-01-31 -- as the system shows it
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              ⟦# plumb: ignore[pasted-residue] until=2027-01-31⟧
              - Plans the week of one line
            L2:
              # plumb: ignore[pasted-residue] ⟦until=2027-02-30⟧ -- as the system shows it
              - Plans the month of a plant
          """),
    ],
    check: .whileReading)
}
