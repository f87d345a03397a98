import Diagnostics
import ProfileModel
import Reviews
import Shape

extension Catalogue {
  static let reviewScoresMissing = Rule(
    "review-scores-missing", .provenance, .error,
    summary: "a review that leaves a dimension without a score, or a seat of the panel without one",
    reason: "a review passes by its lowest dimension, and one that was not scored may have been the lowest",
    examples: [
      .good(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [5, 4], "clarity": [4]]))),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [5]]))
          .replacing("scores:", with: "⟦scores⟧:")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [5, 5, 4], "clarity": [4]]))
          .replacing("[5, 5, 4]", with: "⟦[5, 5, 4]⟧")),
    ],
    check: .document { inspected, findings in
      guard let terms = inspected.judgedSubject?.terms else { return }
      for (_, standings) in inspected.judgementsInForce {
        for review in standings.compactMap(\.judgement) {
          reportDimensions(of: review, under: terms, inspected, &findings)
          reportSeats(of: review, &findings)
        }
      }
    })
}

private func reportDimensions(
  of review: LayerReview, under terms: ReviewTerms, _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  let scores = review.judged.scores
  let missing = terms.dimensions.filter { scores.value?[$0].isAbsent ?? true }
  guard !missing.isEmpty, !scores.isBroken else { return }
  findings.report(
    "review-scores-missing", at: scores.node ?? review.keyNode,
    range: scores.node.map { findings.head(of: $0) },
    "the review of the \(naming([review.layer])) on \(review.date) gives no score for \(listing(missing))",
    notes: [
      inspected.library.required(
        "every review scores \(listing(terms.dimensions))", at: inspected.reviewPolicy?.dimensions.node),
      .help("let the panel score what is missing, and record a new review with all scores"),
    ], each: missing)
}

/// Reports scores of which there are more or fewer than seats.
private func reportSeats(of review: LayerReview, _ findings: inout DocumentFindings) {
  let seats = review.review.panel.value?.count ?? 0
  for entry in review.judged.scores.value?.entries ?? [] {
    guard case .given(.bySeat(let scores), let node) = entry.field, scores.count != seats, seats > 0 else {
      continue
    }
    findings.report(
      "review-scores-missing", at: node,
      "\(quoted(entry.key)) has \(number(scores.count, "score")), and the panel has \(number(seats, "seat"))",
      notes: [
        .help("give one score for the panel as a whole, or one for each seat in the order of the panel")
      ])
  }
}
