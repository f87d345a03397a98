import Diagnostics
import ProfileModel
import Shape
import Similarity

/// When texts are compared, and when they say the same.
struct TextLimits: Sendable {
  let tolerance: Tolerance

  /// The fewest words of a text that is compared with texts elsewhere.
  let shortest: Int

  init(of framework: Framework) {
    let similar = framework.similar.value
    let differing = similar?.differing.value ?? SimilarTexts.usualDiffering
    self.tolerance = Tolerance(
      words: differing, of: similar?.within.value ?? SimilarTexts.usualWithin,
      most: similar?.most.value ?? max(differing, SimilarTexts.usualMost))
    self.shortest = similar?.shortest.value ?? SimilarTexts.usualShortest
  }
}

extension InspectedDocument {
  /// A note of how many words may differ, and where that is set.
  var toleranceNote: Note {
    let tolerance = texts.limits.tolerance
    let similar = library.framework.similar
    let text =
      "more than \(number(tolerance.words, "word")) in \(tolerance.of), or \(tolerance.most) in all, differ"
    let node = similar.value.flatMap { $0.differing.node ?? $0.within.node ?? $0.most.node }
    return node == nil
      ? .required("\(text) (plumb's own limit; `similar` in framework.yaml sets another)")
      : library.required(text, at: node)
  }
}
