package import Shape

/// When two texts say the same.
package struct SimilarTexts: Sendable {
  package var differing: Field<Int> = .absent
  package var within: Field<Int> = .absent
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
        "shortest", { $0.shortest = $1 }, .integer(atLeast: 1),
        "the fewest words of a text that is compared, since shorter ones are names; \(usualShortest) if not said"
      ),
    ])

  // Two words in seventeen: of 22 pairs drawn from the 286 task statements of O*NET 29.3 that differ that little, 17
  // name one duty, and the others differ in a name only; of as many that differ in up to one word in five, 15 do.
  package static let usualDiffering = 2
  package static let usualWithin = 17

  // Statements of up to three words in the FT's frameworks are headings, as `Team values` and `Responds to change`.
  package static let usualShortest = 4
}
