package import Shape

/// What was judged of one layer, and how.
package struct JudgedLayer: Sendable {
  package var scores: Field<Keyed<DimensionScore>> = .absent
  package var note: Field<String> = .absent
  package var digest: Field<String> = .absent
  package var judged: Field<Listed<JudgedText>> = .absent

  package init() {}

  package static let shape = Shape<JudgedLayer>.record(
    "judged layer", "What was judged of one layer, and how.", empty: JudgedLayer(),
    [
      .optional(
        "scores", { $0.scores = $1 }, .keyed(by: .reference(to: .reviewDimension), of: DimensionScore.shape),
        "the scores, by dimension"),
      .optional("note", { $0.note = $1 }, .paragraphs, "what the panel found"),
      .required(
        "digest", { $0.digest = $1 }, .text(.digest),
        "the digest of the text that was judged, which binds the review to it"),
      .required(
        "judged", { $0.judged = $1 }, .list(of: JudgedText.shape),
        "the text that was judged, so that what changed since can be shown"),
    ])
}

/// The scores that a dimension was given: one by the panel as a whole, or one by each seat.
package enum DimensionScore: Sendable {
  case joint(Int)
  case bySeat(Listed<Int>)

  /// The lowest of them, which counts.
  package var lowest: Int? {
    switch self {
    case .joint(let score): score
    case .bySeat(let scores): scores.values.min()
    }
  }

  /// All of them, in the order of the seats.
  package var scores: [Int] {
    switch self {
    case .joint(let score): [score]
    case .bySeat(let scores): scores.values
    }
  }

  package static let shape = Shape<DimensionScore>.either(
    Shape<Int>.integer().map { .joint($0) },
    or: Shape<Listed<Int>>.list(of: .integer()).map { .bySeat($0) })
}

/// A text as it read when it was judged.
package struct JudgedText: Sendable {
  package var at: Field<String> = .absent
  package var text: Field<String> = .absent

  package init() {}

  package static let shape = Shape<JudgedText>.record(
    "judged text", "A text as it read when it was judged.", empty: JudgedText(),
    [
      .required("at", { $0.at = $1 }, .line, "where it stood in the document"),
      .required("text", { $0.text = $1 }, .paragraphs, "what it said"),
    ])
}
