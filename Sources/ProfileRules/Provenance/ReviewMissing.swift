import Diagnostics
import ProfileModel
import Reviews
import Shape

extension Catalogue {
  static let reviewMissing = Rule(
    "review-missing", .provenance, .error,
    summary: "a layer that has to be reviewed before it is published, and was not",
    reason: "whoever is paid or promoted by a page has to be able to rely on somebody having judged it",
    examples: [
      .good(reviews: ReviewExample.record(ReviewExample.review())),
      .good([
        "framework.yaml": ReviewExample.framework,
        "OPS/PLAN.yaml": ReviewExample.profile("status: draft"),
      ]),
      .bad([
        "framework.yaml": ReviewExample.framework,
        "OPS/PLAN.yaml": ReviewExample.profile().replacing("focus:", with: "⟦focus⟧:"),
      ]),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(illustrative: true)),
        of: ReviewExample.profile().replacing("focus:", with: "⟦focus⟧:")),
    ],
    check: .document { inspected, findings in
      guard let subject = inspected.reviewedDocument, subject.isWhole else { return }
      for standing in subject.standings
      where standing.isRequired && !standing.isReviewed(under: subject.terms) {
        let layer = standing.layer.rawValue
        let example = standing.judgement.map { findings.place(of: $0) }
        findings.report(
          "review-missing", at: standing.node, range: findings.head(of: standing.node),
          example == nil
            ? "nobody has judged the \(naming([standing.layer])), which has to be reviewed"
            : "all that is recorded of the \(naming([standing.layer])) is an example of a review, which nobody held",
          related: example.map { [$0] } ?? [],
          notes: [inspected.requiredLayersNote, .help(inspected.help(toRecord: standing.layer))], value: layer
        )
      }
    })
}

extension InspectedDocument {
  fileprivate var requiredLayersNote: Note {
    let layers = reviewPolicy?.layers ?? .absent
    return library.required(
      "reviewed wherever they are written: \(listing(layers.value?.values.map(\.rawValue) ?? []))",
      at: layers.node)
  }

  /// What to do so that a layer has a review.
  func help(toRecord layer: Layer) -> String {
    guard let subject = document.reviewSubject?.name else {
      return "give this list of skills an `id:`, by which a review can name it"
    }
    return "let a panel judge it, and write down what it said with "
      + "`plumb review record \(subject) --layer \(layer.rawValue)`"
  }
}
