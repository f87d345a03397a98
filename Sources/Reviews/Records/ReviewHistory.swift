package import ProfileModel
import Shape

/// All reviews of one subject, by layer, oldest first.
package struct ReviewHistory: Sendable {
  private var byLayer: [Layer: [LayerReview]] = [:]

  /// Gathers the reviews that documents record; documents of other kinds record none.
  package init(of documents: [Document]) {
    for document in documents {
      guard case .review(let record) = document.content else { continue }
      for (ordinal, field) in (record.reviews.value?.fields ?? []).enumerated() {
        guard case .given(let review, let node) = field, let date = review.date.value else { continue }
        for entry in review.layers.value?.entries ?? [] {
          guard let layer = Layer(rawValue: entry.key), let judged = entry.field.value else { continue }
          byLayer[layer, default: []].append(
            LayerReview(
              judged, of: layer, at: entry.keyNode, in: review, at: node, of: document, on: date,
              ordinal: ordinal))
        }
      }
    }
    byLayer = byLayer.mapValues { $0.sorted() }
  }

  package var isEmpty: Bool { byLayer.isEmpty }

  /// The layers that were reviewed, in the order of pages.
  package var layers: [Layer] { Layer.allCases.filter { byLayer[$0] != nil } }

  /// The reviews of a layer, oldest first.
  package func reviews(of layer: Layer) -> [LayerReview] { byLayer[layer] ?? [] }

  /// The review that an entry stands for: itself, or the one that it carries, followed back to the panel; nothing where
  /// it carries none that is there.
  package func judgement(behind review: LayerReview) -> LayerReview? {
    var current = review
    while case .given(let carry, _) = current.review.carries {
      guard
        let earlier = reviews(of: review.layer).last(where: { $0 < current && $0.date == carry.review.value })
      else { return nil }
      current = earlier
    }
    return current.isCarry ? nil : current
  }
}
