import Diagnostics
import ProfileModel

/// What part of a page a finding is about: a layer, or none in particular.
struct PagePart: Hashable {
  let layer: Layer?

  /// What the part is called, in the overview and in addresses.
  var rawValue: String { layer?.rawValue ?? "other" }

  /// Every layer in the order of the page, then the rest.
  static let all = Layer.allCases.map { PagePart(layer: $0) } + [PagePart(layer: nil)]

  /// Whether people write it in a profile, so that it is told too if nothing is wrong with it.
  var isAuthored: Bool { layer?.isAuthored ?? true }

  /// By the first name in the path of a place that is that of a layer or of the fields that make one.
  init(of place: Place) {
    let names = place.path.split { !($0.isLetter || $0 == "_" || $0 == "-") }.map { String($0) }
    let layer =
      names.lazy.compactMap { Layer(rawValue: $0) }.first
      ?? names.lazy.compactMap { layersByField[$0] }.first
    self.init(layer: layer)
  }

  private init(layer: Layer?) { self.layer = layer }
}

/// The fields of documents that make a layer of another name.
private let layersByField: [String: Layer] = [
  "rubric": .guidelines, "evidence": .provenance, "sources": .provenance, "reviews": .provenance,
  "levels": .level, "tracks": .level, "related": .adjacent, "distinct_from": .adjacent,
]

/// The file of the document that a place is about: a review is about the document beside it.
func subject(of place: Place) -> String {
  let ending = ".review.yaml"
  return place.file.hasSuffix(ending) ? place.file.dropLast(ending.count) + ".yaml" : place.file
}
