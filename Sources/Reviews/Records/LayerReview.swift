package import ProfileModel
package import Shape
package import YAMLSyntax

/// What one review says of one layer, and where it is written down.
package struct LayerReview: Sendable {
  package let layer: Layer
  package let judged: JudgedLayer

  /// The name of the layer in the review.
  package let keyNode: NodeID

  package let review: Review
  package let reviewNode: NodeID
  package let document: Document
  package let date: CalendarDate

  /// What was judged, as it was kept.
  package let kept: LayerContent

  /// The digest of what was kept, which is that of what was judged unless somebody changed one of them.
  package let keptDigest: String

  /// The review's place among those of its document, from 0.
  package let ordinal: Int

  init(
    _ judged: JudgedLayer, of layer: Layer, at keyNode: NodeID, in review: Review, at reviewNode: NodeID,
    of document: Document, on date: CalendarDate, ordinal: Int
  ) {
    self.layer = layer
    self.judged = judged
    self.keyNode = keyNode
    self.review = review
    self.reviewNode = reviewNode
    self.document = document
    self.date = date
    self.kept = LayerContent(layer, kept: judged.judged)
    self.keptDigest = kept.digest
    self.ordinal = ordinal
  }

  package var isIllustrative: Bool { review.isIllustrative }
  package var isCarry: Bool { !review.carries.isAbsent }

  /// The roles on the panel, in the order of their seats.
  package var panel: [String] { (review.panel.value?.values ?? []).compactMap(\.role.value) }

  /// Whether what was kept is what was judged.
  package var isIntact: Bool { kept.isWhole && keptDigest == judged.digest.value }

  /// The lowest score, which decides; nothing where there is none.
  package var lowest: Int? { judged.scores.value?.values.compactMap(\.value.lowest).min() }

  /// The dimensions of a framework that it does not score.
  package func unscored(under terms: ReviewTerms) -> [String] {
    terms.dimensions.filter { judged.scores.value?[$0].value?.lowest == nil }
  }

  /// Whether it passes: every dimension reaches the framework's mark.
  package func passes(under terms: ReviewTerms) -> Bool {
    guard let mark = terms.passMark, !terms.dimensions.isEmpty, unscored(under: terms).isEmpty else {
      return false
    }
    return lowest.map { $0 >= mark } ?? false
  }
}

extension LayerReview: Comparable {
  /// Orders by the day, and on one day by file and place: what was written later is newer.
  package static func < (left: LayerReview, right: LayerReview) -> Bool {
    (left.date, left.document.file, left.ordinal) < (right.date, right.document.file, right.ordinal)
  }

  package static func == (left: LayerReview, right: LayerReview) -> Bool {
    !(left < right) && !(right < left)
  }
}
