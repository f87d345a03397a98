import CanonicalJSON
package import ProfileModel
import Shape

extension Review {
  /// What shows that nobody changed a review by hand: the digest of its day, its panel, its scores, the digests of what
  /// was judged, and what it carries. Notes may be mended.
  ///
  /// It is no signature: whoever can run plumb can write one. It keeps a slip of the keyboard, or of a merge, from
  /// turning one score into another, which no other check could tell.
  package var computedSeal: String {
    contentDigest(of: sealed.canonicalBytes, after: "\(LayerContent.formatVersion):sha256:")
  }

  private var sealed: JSON {
    let layers = (self.layers.value?.values ?? []).map { name, layer in
      JSON.Member(
        name, .object(present: ["digest": .string(layer.digest.value), "scores": layer.scores.value?.json]))
    }
    let panel = self.panel.value.map { panel in
      JSON.array(panel.fields.map { .string($0.value?.role.value ?? "") })
    }
    return .object(present: [
      "carries": carries.value.map { carry in
        .object(present: [
          "by": .string(carry.by.value), "reason": .string(carry.reason.value?.normalized),
          "review": .string(carry.review.value?.description),
        ])
      }, "date": .string(date.value?.description), "illustrative": .boolean(isIllustrative),
      "layers": .object(layers), "panel": panel,
    ])
  }
}

extension Keyed<DimensionScore> {
  fileprivate var json: JSON {
    .object(
      values.map { dimension, score in
        switch score {
        case .joint(let number): JSON.Member(dimension, .integer(number))
        case .bySeat(let numbers): JSON.Member(dimension, .array(numbers.values.map { .integer($0) }))
        }
      })
  }
}
