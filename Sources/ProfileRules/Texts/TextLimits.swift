import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// When texts are compared, and when they say the same.
struct TextLimits: Sendable {
  let tolerance: Tolerance

  /// The fewest words of a text that is compared with texts elsewhere.
  let shortest: Int

  /// The fewest words in a row by which two paragraphs are found to share a passage.
  let run: Int

  init(of framework: Framework) {
    let similar = framework.similar.value
    let differing = similar?.differing.value ?? SimilarTexts.usualDiffering
    self.tolerance = Tolerance(
      words: differing, of: similar?.within.value ?? SimilarTexts.usualWithin,
      most: similar?.most.value ?? max(differing, SimilarTexts.usualMost))
    self.shortest = similar?.shortest.value ?? SimilarTexts.usualShortest
    self.run = similar?.run.value ?? SimilarTexts.usualRun
  }
}

extension TextLimits {
  /// A note of how many words may differ, and where the framework of `library` sets that.
  func note(in library: Library) -> Note {
    let similar = library.framework.similar.value
    return note(
      "more than \(number(tolerance.words, "word")) in \(tolerance.of), or \(tolerance.most) in all, differ",
      setAt: similar?.differing.node ?? similar?.within.node ?? similar?.most.node, in: library)
  }

  /// A note of how many words in a row two paragraphs may not share, and where that is set.
  func noteOfRuns(in library: Library) -> Note {
    note(
      "fewer than \(run) words in a row are the same", setAt: library.framework.similar.value?.run.node,
      in: library)
  }

  private func note(_ text: String, setAt node: NodeID?, in library: Library) -> Note {
    node == nil
      ? .required("\(text) (plumb's own limit; `similar` in framework.yaml sets another)")
      : library.required(text, at: node)
  }
}

extension InspectedDocument {
  /// A note of how many words may differ, and where that is set.
  var toleranceNote: Note { texts.limits.note(in: library) }
}
