import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension Catalogue {
  static let reviewCarry = Rule(
    "review-carry", .provenance, .error,
    summary: "a review that is carried over more than an editorial change, or by an author",
    reason: "what says something else needs a panel, however small the change looks",
    examples: [
      .good(
        reviews: ReviewExample.record(ReviewExample.review(), ReviewExample.carry(focus: reworded)),
        of: ReviewExample.profile(focus: reworded)),
      .bad(
        reviews: ReviewExample.record(
          ReviewExample.review(),
          ReviewExample.carry(focus: "Customers are told when to expect what they ordered")
        ).replacing("carries:", with: "⟦carries⟧:")),
      .bad(
        reviews: ReviewExample.record(
          ReviewExample.review(), ReviewExample.carry(by: "planner", focus: reworded)
        ).replacing("by: planner", with: "by: ⟦planner⟧"),
        of: ReviewExample.profile(focus: reworded, "authors: [planner]")),
    ],
    check: .document { inspected, findings in
      guard inspected.reviewPolicy != nil else { return }
      for standing in inspected.judgedSubject?.standings ?? [] {
        for review in standing.carriesInForce(in: inspected) { check(review, inspected, &findings) }
      }
    })
}

private let reworded = "Customers get what was promised on the agreed day"

extension LayerStanding {
  /// The entries of a document that carry a review of the layer and that no later review replaces.
  fileprivate func carriesInForce(in inspected: InspectedDocument) -> [LayerReview] {
    (inspected.reviewed?.history.reviews(of: layer) ?? []).filter { review in
      review.isCarry && review.document.file == inspected.document.file
        && (newest.map { $0 < review || $0 == review } ?? true)
    }
  }
}

private func check(_ review: LayerReview, _ inspected: InspectedDocument, _ findings: inout DocumentFindings)
{
  guard let subject = inspected.judgedSubject, case .given(let carry, let node) = review.review.carries else {
    return
  }
  if case .given(let role, let place) = carry.by, subject.authors.contains(role) {
    findings.report(
      "review-carry", at: place, "\(quoted(role)) wrote the text, and signs that a change of it is editorial",
      notes: [.help("let another reviewer sign, or a panel judge the text again")])
  }
  guard let problem = subject.history.problem(with: review, under: subject.terms) else { return }
  findings.report(
    "review-carry", at: node, range: findings.head(of: node),
    "the review of the \(naming([review.layer])) cannot be carried over on \(review.date): \(problem)",
    notes: inspected.notes(on: problem) + [.help("let a panel judge the text again")],
    value: review.layer.rawValue)
}

extension InspectedDocument {
  /// Where the framework says how much an editorial change may change, if that is what is broken.
  fileprivate func notes(on problem: CarryProblem) -> [Note] {
    guard case .tooManyWords(_, _, let limit) = problem else { return [] }
    return [
      library.required(
        "an editorial change is one of up to \(number(limit.differing, "word")) in \(limit.within)",
        at: reviewPolicy?.editorial.node)
    ]
  }
}
