package import ProfileModel
package import Shape

/// The newest review of each layer of each subject, gathered from review documents in any order.
package struct ReviewBook: Sendable {
  private var newest: [String: [Layer: LayerReview]] = [:]

  package init() {}

  /// Adds the reviews that a document records; a document of another kind adds nothing.
  package mutating func add(_ document: Document) {
    guard case .review(let record) = document.content, let subject = record.subject.value else { return }
    for (ordinal, review) in (record.reviews.value?.values ?? []).enumerated() {
      guard let date = review.date.value else { continue }
      for (name, scores) in review.layers.value?.values ?? [] {
        guard let layer = Layer(rawValue: name) else { continue }
        let found = LayerReview(
          place: .init(date: date, file: document.file, ordinal: ordinal),
          isIllustrative: !review.illustrative.isAbsent && review.illustrative.value != false,
          panel: (review.panel.value?.values ?? []).compactMap(\.role.value), scores: scores.scores)
        if let known = newest[subject]?[layer], found.place < known.place { continue }
        newest[subject, default: [:]][layer] = found
      }
    }
  }

  /// The newest reviews of a subject, by layer.
  package func reviews(of subject: String) -> [Layer: LayerReview] { newest[subject] ?? [:] }
}

/// What a panel, or an example of one, said of a layer.
package struct LayerReview: Sendable {
  /// When and where it was written down: what decides which of two reviews is the newer one.
  package struct Place: Comparable, Sendable {
    package let date: CalendarDate
    let file: String
    let ordinal: Int

    package static func < (left: Place, right: Place) -> Bool {
      (left.date, left.file, left.ordinal) < (right.date, right.file, right.ordinal)
    }
  }

  package let place: Place

  /// Whether it shows how a review would look, and nobody held it. A mark that cannot be read counts as one.
  let isIllustrative: Bool
  package let panel: [String]
  package let scores: Field<Keyed<Int>>
}
