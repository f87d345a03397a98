import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension InspectedDocument {
  /// The document with its reviews, where it has to be reviewed; nothing for reviews themselves.
  var reviewedDocument: ReviewedSubject? {
    guard document.kind != .review, let reviewed, reviewed.isAsked else { return nil }
    return reviewed
  }

  /// What this document, a review, judges, where that has to be reviewed.
  var judgedSubject: ReviewedSubject? {
    guard document.kind == .review, let reviewed, reviewed.isAsked else { return nil }
    return reviewed
  }

  /// The judgements in this document, a review, on which layers rest today, each with those layers.
  var judgementsInForce: [(review: LayerReview, standings: [LayerStanding])] {
    (judgedSubject?.standings(judgedIn: document.file) ?? []).compactMap { _, standings in
      standings.first?.judgement.map { ($0, standings) }
    }
  }

  /// The framework's policy of reviews.
  var reviewPolicy: ReviewPolicy? { library.framework.review.value }

  /// A note of the mark that the lowest dimension has to reach.
  var passMarkNote: Note {
    let mark = reviewPolicy?.scale.value?.pass
    return library.required(
      "the lowest dimension reaches \(mark?.value.map { "\($0)" } ?? "the pass mark")", at: mark?.node)
  }
}

extension DocumentFindings {
  /// Where a review of a layer is written down, as another place of a finding in the text that it judges.
  mutating func place(of review: LayerReview) -> RelatedPlace {
    let what = review.isCarry ? "carried over on \(review.date)" : "judged on \(review.date)"
    return RelatedPlace(place(of: review.keyNode, inheritedFrom: review.document), what)
  }
}

/// How a layer is named in messages: "layer `focus`", "layers `focus` and `skills`".
func naming(_ layers: [Layer]) -> String {
  "\(layers.count == 1 ? "layer" : "layers") \(listing(layers.map(\.rawValue)))"
}
