import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension Catalogue {
  static let reviewPanel = Rule(
    "review-panel", .provenance, .error,
    summary: "a panel that is too small or lacks a role, on which an author sits, or that does not agree",
    reason: "a text passes because others than its authors say so, and agree",
    examples: [
      .good(
        reviews: ReviewExample.record(ReviewExample.review(by: ["architect", "leader"])),
        of: ReviewExample.profile("authors: [planner]")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(by: ["architect"]))
          .replacing("panel:", with: "⟦panel⟧:")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(by: ["planner", "leader"]))
          .replacing("panel:", with: "⟦panel⟧:")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(by: ["architect", "planner"]))
          .replacing("role: planner", with: "role: ⟦planner⟧"),
        of: ReviewExample.profile("authors: [planner]")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(["accuracy": [6], "clarity": [4]]))
          .replacing("accuracy: 6", with: "accuracy: ⟦6⟧")),
      .bad([
        "framework.yaml": ReviewExample.framework.replacing("pass: 4", with: "pass: 3"),
        "OPS/PLAN.yaml": ReviewExample.profile(),
        "OPS/PLAN.review.yaml": ReviewExample.record(
          ReviewExample.review(["accuracy": [3, 5], "clarity": [4]])
        )
        .replacing("[3, 5]", with: "⟦[3, 5]⟧"),
      ]),
    ],
    check: .document { inspected, findings in
      guard let subject = inspected.judgedSubject else { return }
      for (review, standings) in inspected.judgementsInForce {
        let check = PanelCheck(inspected, review, of: subject)
        check.reportSeats(&findings)
        for judgement in standings.compactMap(\.judgement) { check.reportScores(of: judgement, &findings) }
      }
    })
}
