import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension Catalogue {
  static let reviewAltered = Rule(
    "review-altered", .provenance, .error,
    summary:
      "a review that was changed after it was written down, so that its digest or its seal does not fit",
    reason: "a score that anybody can correct later is no evidence of what a panel said",
    examples: [
      .good(reviews: ReviewExample.record(ReviewExample.review())),
      .bad(
        reviews: sealed(
          ReviewExample.record(ReviewExample.review()).replacing("clarity: 4", with: "clarity: 5"))),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review())
          .replacing("text: \(ReviewExample.judgedFocus)", with: "text: Customers wait")
          .replacing("        digest: ", with: "        digest: ⟦").replacing(
            "\n        judged:", with: "⟧\n        judged:")
      ),
    ],
    check: .document { inspected, findings in
      guard inspected.document.kind == .review, let history = inspected.reviewed?.history else { return }
      let recorded = history.layers.flatMap(history.reviews).filter {
        $0.document.file == inspected.document.file
      }
      for review in recorded where review.kept.isWhole && !review.isIntact {
        reportKept(of: review, &findings)
      }
      var known: Set<Int> = []
      for review in recorded where known.insert(review.ordinal).inserted { reportSeal(of: review, &findings) }
    })
}

/// The record with its seals marked.
private func sealed(_ record: String) -> String {
  record.replacing("seal: ", with: "seal: ⟦") + "⟧"
}

private func reportKept(of review: LayerReview, _ findings: inout DocumentFindings) {
  guard case .given(let digest, let node) = review.judged.digest else { return }
  let version = digest.prefix { $0 != ":" }
  let isKnown = version == "\(LayerContent.formatVersion)"
  findings.report(
    "review-altered", at: node,
    isKnown
      ? "the digest of the \(naming([review.layer])) is not that of the text below `judged`, which was changed, or the digest was"
      : "the digest of the \(naming([review.layer])) has the version \(quoted(String(version))), which this plumb cannot check",
    label: "the text has \(review.keptDigest.shortDigest)",
    notes: [
      .help(isKnown ? undo : "use the version of plumb that wrote it, or let a panel judge the text again")
    ])
}

private func reportSeal(of review: LayerReview, _ findings: inout DocumentFindings) {
  guard case .given(let seal, let node) = review.review.seal, review.review.isWhole,
    seal != review.review.computedSeal
  else { return }
  findings.report(
    "review-altered", at: node,
    "the seal does not fit the review of \(review.date): its day, its panel, a score or a digest was changed",
    notes: [.help(undo)])
}

private let undo = "take the change back; what a panel says later is a new review, below this one"

extension Review {
  /// Whether all that the seal covers could be read.
  fileprivate var isWhole: Bool {
    let layers = self.layers.value?.entries ?? []
    return !illustrative.isBroken && !panel.isBroken && !carries.isBroken
      && (panel.value?.fields ?? []).allSatisfy { !($0.value?.role.isBroken ?? true) }
      && layers.allSatisfy { entry in
        guard let layer = entry.field.value else { return false }
        return !layer.scores.isBroken && (layer.scores.value?.entries ?? []).allSatisfy { !$0.field.isBroken }
      }
  }
}

extension String {
  /// A digest as people compare two: its version and its first digits.
  fileprivate var shortDigest: String { "`\(prefix(17))…`" }
}
