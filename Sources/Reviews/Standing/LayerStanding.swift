package import ProfileModel
package import Shape
package import YAMLSyntax

/// What is known of a layer's quality.
package enum ReviewState: String, CaseIterable, Sendable {
  /// Every dimension reached the pass mark, and the text is the one that was judged.
  case passed
  /// A dimension fell short of the pass mark, or was not scored.
  case failed
  /// The text changed since it was judged.
  case stale
  /// The scores are an example: no panel met.
  case illustrative
  /// Nobody reviewed it.
  case missing
}

/// How a layer stands: what was said of it last, and whether that is still about what the layer says.
package struct LayerStanding: Sendable {
  package let layer: Layer

  /// Where the layer begins in its document.
  package let node: NodeID

  /// Whether the framework asks for a review of it.
  package let isRequired: Bool

  /// The newest entry about it that holds.
  package let newest: LayerReview?

  /// The review with the scores: the newest entry, or the one that it carries.
  package let judgement: LayerReview?

  package let state: ReviewState

  /// What changed since the newest entry; nothing where that is not known.
  package let changes: [ContentChange]

  /// Whether the layer says something else than was judged.
  package let isChanged: Bool

  /// The digest of what the layer says now, where it says something else.
  package let digest: String?

  /// How the layer at `node` stands by the reviews of its document.
  package init(
    of written: WrittenLayer, in document: Document, _ history: ReviewHistory, under terms: ReviewTerms
  ) {
    let layer = written.layer
    let newest = history.reviews(of: layer).last { history.problem(with: $0, under: terms) == nil }
    self.layer = layer
    self.node = written.node
    self.isRequired = terms.layers.contains(layer)
    self.newest = newest
    self.judgement = newest.flatMap { history.judgement(behind: $0) }
    guard let newest, let judgement else {
      self.state = .missing
      self.changes = []
      self.isChanged = false
      self.digest = nil
      return
    }
    let comparison = Comparison(document.content(of: layer), newest)
    self.changes = comparison.changes
    self.isChanged = comparison.isChanged
    self.digest = comparison.digest
    self.state =
      if judgement.isIllustrative {
        .illustrative
      } else if comparison.isChanged {
        .stale
      } else {
        judgement.passes(under: terms) ? .passed : .failed
      }
  }

  /// The layer, as authors write it.
  package var name: String { layer.rawValue }

  /// Whether the layer has what the framework asks for: a review that counts.
  package func isReviewed(under terms: ReviewTerms) -> Bool {
    judgement.map { !$0.isIllustrative || terms.countsIllustrative } ?? false
  }

  /// Whether the review is older on a day than the framework lets reviews be; a carry does not make it younger.
  package func isOutdated(on day: CalendarDate, under terms: ReviewTerms) -> Bool {
    guard let months = terms.months, let date = judgement?.date else { return false }
    return date.wholeMonths(until: day) >= months
  }
}

/// What a layer says, held against what was judged.
///
/// Digests decide. They are computed only where the texts differ, or where what was kept may not be what was judged.
private struct Comparison {
  let isChanged: Bool
  let changes: [ContentChange]
  let digest: String?

  init(_ content: LayerContent, _ review: LayerReview) {
    // What could not be read has its finding already.
    guard content.isWhole, case .given(let judged, _) = review.judged.digest,
      !(review.isIntact && content.agrees(with: review.kept)), judged != content.digest
    else {
      (isChanged, changes, digest) = (false, [], nil)
      return
    }
    let changes = review.isIntact ? content.changes(since: review.kept) : []
    (isChanged, self.changes, digest) = (true, changes, content.digest)
  }
}
