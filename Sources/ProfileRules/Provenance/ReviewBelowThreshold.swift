import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension Catalogue {
  static let reviewBelowThreshold = Rule(
    "review-below-threshold", .provenance, .error,
    summary: "a review whose lowest dimension does not reach the pass mark",
    reason: "what its own panel did not pass is not fit to decide about anybody's pay",
    examples: [
      .good(reviews: ReviewExample.record(ReviewExample.review())),
      .good(
        reviews: ReviewExample.record(
          ReviewExample.review(["accuracy": [5], "clarity": [3]]), ReviewExample.review(on: "2026-03-01"))),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [5], "clarity": [3]]))
          .replacing("clarity: 3", with: "clarity: ⟦3⟧")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [4, 3], "clarity": [4]]))
          .replacing("[4, 3]", with: "⟦[4, 3]⟧")),
    ],
    check: .document { inspected, findings in
      guard let mark = inspected.judgedSubject?.terms.passMark else { return }
      for standing in inspected.judgementsInForce.flatMap(\.standings) where !standing.isChanged {
        guard let review = standing.judgement else { continue }
        for entry in review.judged.scores.value?.entries ?? [] {
          guard case .given(let score, let node) = entry.field, let lowest = score.lowest, lowest < mark
          else {
            continue
          }
          findings.report(
            "review-below-threshold", at: node,
            "the \(naming([review.layer])) scored \(lowest) for \(quoted(entry.key)) on \(review.date), "
              + "and does not pass",
            notes: [
              inspected.passMarkNote,
              .help("mend what the panel found, and let it judge the new text; a score is never corrected"),
            ])
        }
      }
    })
}
