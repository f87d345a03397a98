import CanonicalJSON
import ProfileModel
import Reviews
import Shape

extension CompilationContext {
  /// The state of review of each layer that a document writes, but for those that are `hidden`.
  func reviewStates(
    of document: Document, _ reviewed: ReviewedSubject?, without hidden: Layer? = nil,
    _ json: inout CanonicalWriter
  ) {
    let subject =
      reviewed ?? ReviewedSubject(document, reviewedIn: [], under: reviewTerms, isWhole: true)
    let standings = subject.standings.sorted { $0.layer.rawValue < $1.layer.rawValue }
    for standing in standings where standing.layer != hidden {
      json.object(standing.layer.rawValue) { state(of: standing, &$0) }
    }
  }

  /// The state of review of one layer. It does not depend on the day: how old a review is, is no part of it.
  func state(of standing: LayerStanding, _ json: inout CanonicalWriter) {
    if let judgement = standing.judgement {
      if standing.newest?.isCarry == true { json.string("carried", standing.newest?.date.description) }
      json.string("date", judgement.date.description)
      json.integer("lowest", judgement.lowest)
      if options.audience == .internal {
        json.array(nonEmpty: "panel") { json in
          for role in judgement.panel { json.string(role) }
        }
      }
      json.array(nonEmpty: "scores") { scores(of: judgement, &$0) }
    }
    json.string("state", standing.state.rawValue)
  }

  private func scores(of judgement: LayerReview, _ json: inout CanonicalWriter) {
    for dimension in reviewTerms.dimensions {
      guard let score = judgement.judged.scores.value?[dimension].value?.lowest else { continue }
      json.object { json in
        json.string("dimension", dimension)
        json.integer("score", score)
      }
    }
  }
}
