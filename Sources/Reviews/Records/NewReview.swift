import ProfileModel
package import Shape
import YAMLSyntax

/// A review as it is about to be written down: all but its digests and its seal, which follow from it.
package struct NewReview: Sendable {
  /// One layer as it is judged now.
  package struct Judgement: Sendable {
    package let content: LayerContent

    /// The scores by dimension: one by the panel, or one by each seat; none where a review is carried over.
    package let scores: [(dimension: String, scores: [Int])]

    package init(of content: LayerContent, scores: [(dimension: String, scores: [Int])]) {
      self.content = content
      self.scores = scores
    }
  }

  /// The review that is carried over, the role that signs, and its reason.
  package struct Signature: Sendable {
    package let review: CalendarDate
    package let by: String
    package let reason: String

    package init(carrying review: CalendarDate, by role: String, reason: String) {
      self.review = review
      self.by = role
      self.reason = reason
    }
  }

  package let date: CalendarDate
  package let isIllustrative: Bool
  package let panel: [String]
  package let carries: Signature?
  package let judgements: [Judgement]
  package let note: String?

  package init(
    on date: CalendarDate, isIllustrative: Bool = false, by panel: [String] = [],
    carrying carries: Signature? = nil,
    _ judgements: [Judgement], note: String? = nil
  ) {
    self.date = date
    self.isIllustrative = isIllustrative
    self.panel = panel
    self.carries = carries
    self.judgements = judgements
    self.note = note
  }

  /// The seal that belongs to it.
  package var seal: String { review.computedSeal }

  /// The review as it will be read.
  private var review: Review {
    var review = Review()
    review.date = given(date)
    if isIllustrative { review.illustrative = given(true) }
    if !panel.isEmpty { review.panel = given(Listed(panel.map { given(reviewer($0)) })) }
    if let carries {
      var carry = Carry()
      carry.review = given(carries.review)
      carry.by = given(carries.by)
      carry.reason = given(carries.reason)
      review.carries = given(carry)
    }
    review.layers = given(
      Keyed(
        judgements.map { .init(key: $0.content.layer.rawValue, keyNode: nowhere, field: given(layer($0))) }))
    return review
  }
}

private func reviewer(_ role: String) -> Reviewer {
  var reviewer = Reviewer()
  reviewer.role = given(role)
  return reviewer
}

private func layer(_ judgement: NewReview.Judgement) -> JudgedLayer {
  var layer = JudgedLayer()
  layer.digest = given(judgement.content.digest)
  if !judgement.scores.isEmpty {
    layer.scores = given(
      Keyed(
        judgement.scores.map { dimension, scores in
          let score: DimensionScore =
            scores.count == 1 ? .joint(scores[0]) : .bySeat(Listed(scores.map { given($0) }))
          return .init(key: dimension, keyNode: nowhere, field: given(score))
        }))
  }
  return layer
}

/// What is not written yet stands nowhere.
private let nowhere = NodeID(rawValue: 0)

private func given<Value>(_ value: Value) -> Field<Value> { .given(value, at: nowhere) }
