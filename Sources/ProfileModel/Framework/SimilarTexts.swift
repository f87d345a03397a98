package import Shape

/// When two texts say the same.
package struct SimilarTexts: Sendable {
  package var differing: Field<Int> = .absent
  package var within: Field<Int> = .absent
  package var most: Field<Int> = .absent
  package var shortest: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<SimilarTexts>.record(
    "definition of similar", "When two texts say the same.", empty: SimilarTexts(),
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
    ])

  // One word in seven, and two at most: of 50 pairs drawn from the 283 pairs of different O*NET 29.3 tasks that differ
  // that little, 30 say one thing and 20 all but a name, as `kindergarten` for `preschool`. Of tasks that were reworded
  // by one edit it finds 95%, by two 78%. Of pairs that differ more, in up to one word in five, the first are found in
  // which another thing is done (Tests/Verdicts/Likeness; Scripts/judge-likeness prints the table).
  package static let usualDiffering = 1
  package static let usualWithin = 7
  package static let usualMost = 2

  // Statements of up to three words in the FT's frameworks are headings, as `Team values` and `Responds to change`.
  package static let usualShortest = 4
}
