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
  func reviewStates(of subject: String, _ present: Set<Layer>, without hidden: Layer? = nil) -> JSON? {
    let reviews = reviews.reviews(of: subject)
    return .object(
      nonEmpty: layersByName.compactMap { layer in
        guard layer != hidden else { return nil }
        guard let review = reviews[layer] else {
          return present.contains(layer) ? JSON.Member(layer.rawValue, ["state": "missing"]) : nil
        }
        return JSON.Member(layer.rawValue, compiled(review))
      })
  }

  private func compiled(_ review: LayerReview) -> JSON {
    let scores = review.scores.value
    let dimensions = framework.review.value?.dimensions.value?.keys ?? []
    return .object(present: [
      "date": .string(review.place.date.description),
      "lowest": .integer(scores?.values.map(\.value).min()),
      "panel": options.audience == .internal
        ? .array(nonEmpty: review.panel.map { .string($0) }) : nil,
      "scores": .array(
        nonEmpty: dimensions.compactMap { dimension in
          scores?[dimension].value.map { ["dimension": .string(dimension), "score": .integer($0)] }
        }),
      "state": .string(state(of: review).rawValue),
    ])
  }

  /// A review passes when its lowest dimension reaches the framework's mark, and none is missing.
  private func state(of review: LayerReview) -> ReviewState {
    if review.isIllustrative { return .illustrative }
    guard let policy = framework.review.value, let mark = policy.scale.value?.pass.value,
      let dimensions = policy.dimensions.value?.keys, !dimensions.isEmpty
    else { return .failed }
    let scores = review.scores.value
    return dimensions.allSatisfy { (scores?[$0].value).map { $0 >= mark } ?? false } ? .passed : .failed
  }
}
