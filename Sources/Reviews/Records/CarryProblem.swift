/// Why a review cannot be carried over a change.
package enum CarryProblem: Hashable, Sendable {
  /// The framework does not say how much an editorial change may change.
  case noLimit
  /// There is no earlier review of the layer from the day named.
  case nothingCarried
  /// Something changed that is no wording: a fact, a sentence added or removed, an order.
  case notEditorial(String)
  /// More words changed than may.
  case tooManyWords(Int, of: Int, limit: ReviewTerms.Limit)
}

extension ReviewTerms {
  /// Why a change from what was judged to `content` cannot be signed as editorial; nothing where it can.
  package func problem(from judged: LayerContent, to content: LayerContent) -> CarryProblem? {
    guard let editorialLimit else { return .noLimit }
    let changes = content.changes(since: judged)
    if let other = changes.first(where: { !$0.mayBeEditorial }) { return .notEditorial(other.description) }
    let changed = changes.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.count } }
    let count = judged.wordCount
    return editorialLimit.allows(changed, of: count)
      ? nil : .tooManyWords(changed, of: count, limit: editorialLimit)
  }
}

extension ReviewHistory {
  /// Why an entry that carries a review does not hold, counted from what the panel judged, so that small changes do
  /// not add up; nothing for one that holds, and for one that carries nothing.
  package func problem(with review: LayerReview, under terms: ReviewTerms) -> CarryProblem? {
    guard review.isCarry else { return nil }
    guard let judgement = judgement(behind: review) else { return .nothingCarried }
    return terms.problem(from: judgement.kept, to: review.kept)
  }
}

extension CarryProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noLimit:
      "the framework does not say how much an editorial change may change, under `review: editorial:`"
    case .nothingCarried: "no earlier review of the layer is from the day that it names"
    case .notEditorial(let change): "\(change), which is no change of wording"
    case .tooManyWords(let changed, let count, _):
      "\(changed) words changed since the panel judged \(count)"
    }
  }
}
