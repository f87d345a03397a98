package import Shape

/// When two texts say the same, and which may.
package struct SimilarTexts: Sendable {
  package var differing: Field<Int> = .absent
  package var within: Field<Int> = .absent
  package var most: Field<Int> = .absent
  package var shortest: Field<Int> = .absent
  package var run: Field<Int> = .absent
  package var boilerplate: Field<Listed<String>> = .absent
  package var allowed: Field<Listed<AllowedRepetition>> = .absent

  package init() {}

  package static let shape = Shape<SimilarTexts>.record(
    "definition of similar", "When two texts say the same, and which may.", empty: SimilarTexts(),
    [
      .optional(
        "differing", { $0.differing = $1 }, .integer(atLeast: 0),
        "how many words may differ, in as many as `within` says; \(usualDiffering) if not said"),
      .optional(
        "within", { $0.within = $1 }, .integer(atLeast: 1),
        "the number of words in which `differing` is counted; \(usualWithin) if not said"),
      .optional(
        "most", { $0.most = $1 }, .integer(atLeast: 0),
        "how many words may differ however long the texts are; \(usualMost) if not said, or `differing` where that is more"
      ),
      .optional(
        "shortest", { $0.shortest = $1 }, .integer(atLeast: 1),
        "the fewest words of a text that is compared, since shorter ones are names; \(usualShortest) if not said"
      ),
      .optional(
        "run", { $0.run = $1 }, .integer(atLeast: 2),
        "from how many words in a row on summaries, focus texts and definitions share a passage; \(usualRun) if not said"
      ),
      .optional(
        "boilerplate", { $0.boilerplate = $1 }, .list(of: .paragraphs),
        "whole texts that may stand wherever they are needed, as `Performs other duties as assigned`; a text in the same words is compared with no other"
      ),
      .optional(
        "allowed", { $0.allowed = $1 }, .list(of: AllowedRepetition.shape),
        "texts that several documents may say, each for a reason and for a time"),
    ])

  // One word in seven, and two at most: of 50 pairs drawn from the 283 pairs of different O*NET 29.3 tasks that differ
  // that little, 30 say one thing and 20 all but a name, as `kindergarten` for `preschool`. Of tasks that were reworded
  // by one edit it finds 95%, by two 78%. Of pairs that differ more, in up to one word in five, the first are found in
  // which another thing is done (Tests/Verdicts/Likeness; Scripts/judge-likeness prints the table).
  package static let usualDiffering = 1
  package static let usualWithin = 7
  package static let usualMost = 2

  // A sentence of O*NET's tasks has 15 words in the middle, and few turns of phrase have more than ten.
  package static let usualRun = 12

  // Statements of up to three words in the FT's frameworks are headings, as `Team values` and `Responds to change`.
  package static let usualShortest = 4
}

/// A text that several documents say with somebody's leave.
package struct AllowedRepetition: Sendable {
  package var text: Field<String> = .absent
  package var reason: Field<String> = .absent
  package var until: Field<CalendarDate> = .absent

  package init() {}

  package static let shape = Shape<AllowedRepetition>.record(
    "allowed repetition", "A text that several documents may say, for a reason and for a time.",
    empty: AllowedRepetition(),
    [
      .required(
        "text", { $0.text = $1 }, .paragraphs,
        "the text, as one of the documents has it; it stands for those too that say the same in similar words"
      ),
      .required("reason", { $0.reason = $1 }, .line, "why it may stand in several places"),
      .required("until", { $0.until = $1 }, .date, "the last day for which that was decided"),
    ])
}
