import CanonicalJSON
import ProfileModel
import Shape

/// What is known of a layer's quality.
package enum ReviewState: String, CaseIterable, Sendable {
  /// Every dimension reached the pass mark.
  case passed
  /// A dimension fell short of the pass mark, or was not scored.
  case failed
  /// The scores are an example: no panel met.
  case illustrative
  /// Nobody reviewed it.
  case missing
}

extension CompilationContext {
  /// The state of review of a subject's layers: those that it has, and those that were reviewed.
  func reviewStates(
    of subject: String, _ present: Set<Layer>, without hidden: Layer? = nil, _ json: inout CanonicalWriter
  ) {
    let reviews = reviews.reviews(of: subject)
    for layer in layersByName where layer != hidden {
      if let review = reviews[layer] {
        json.object(layer.rawValue) { compiled(review, &$0) }
      } else if present.contains(layer) {
        json.object(layer.rawValue) { $0.string("state", ReviewState.missing.rawValue) }
      }
    }
  }

  private func compiled(_ review: LayerReview, _ json: inout CanonicalWriter) {
    let scores = review.scores.value
    json.string("date", review.place.date.description)
    json.integer("lowest", scores?.values.map(\.value).min())
    if options.audience == .internal {
      json.array(nonEmpty: "panel") { json in
        for role in review.panel { json.string(role) }
      }
    }
    json.array(nonEmpty: "scores") { json in
      for dimension in framework.review.value?.dimensions.value?.keys ?? [] {
        guard case .given(let score, _) = scores?[dimension] else { continue }
        json.object { json in
          json.string("dimension", dimension)
          json.integer("score", score)
        }
      }
    }
    json.string("state", state(of: review).rawValue)
  }

  /// The score that the lowest dimension has to reach.
  package var passMark: Int? { framework.review.value?.scale.value?.pass.value }

  /// A review passes when its lowest dimension reaches the framework's mark, and none is missing.
  package func state(of review: LayerReview) -> ReviewState {
    if review.isIllustrative { return .illustrative }
    guard let policy = framework.review.value, let mark = policy.scale.value?.pass.value,
      let dimensions = policy.dimensions.value?.keys, !dimensions.isEmpty
    else { return .failed }
    let scores = review.scores.value
    return dimensions.allSatisfy { (scores?[$0].value).map { $0 >= mark } ?? false } ? .passed : .failed
  }
}
