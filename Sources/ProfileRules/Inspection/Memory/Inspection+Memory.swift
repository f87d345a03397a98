package import Archive
import Similarity

/// How a run remembers what it finds.
struct Remembering: Sendable {
  /// What everything is found under.
  let terms: ContentDigest

  /// What an earlier run found under the same terms.
  let recollection: Recollection?
}

/// Up to how many files may have changed until all texts are compared anew, and all is written down again.
package let fewFiles = 32

extension Inspection {
  /// Has the run remember what it finds under some terms, and recall what an earlier one remembered under the same, of
  /// the files that are `unchanged`.
  package mutating func remember(
    under terms: ContentDigest, recalling memory: consuming InspectionMemory?, unchanged: Set<String>
  ) {
    remembering = Remembering(
      terms: terms, recollection: memory.map { Recollection($0, unchanged: unchanged) })
    if let memory { results.texts = memory.texts }
  }

  /// Leaves out the texts that are gone, and says what is known of the others where few have changed.
  mutating func settleTexts() -> RecalledTexts? {
    guard let memory = remembering?.recollection else { return nil }
    let known = memory.textCount
    let recalled = Set(units.lazy.map(\.texts).filter { $0.upperBound <= known && !$0.isEmpty })
    let gone = memory.units.lazy.map(\.texts).filter { !$0.isEmpty && !recalled.contains($0) }
    let new = units.lazy.map(\.texts).count { $0.lowerBound >= known && !$0.isEmpty }
    if gone.count <= fewFiles, new <= fewFiles {
      let change = TextChange(gone: Set(gone.joined()), new: known..<results.texts.texts.count)
      return RecalledTexts(clusters: memory.clusters, change: change)
    }
    results.texts = results.texts.selecting(units.map(\.texts))
    var start = 0
    for index in units.indices {
      units[index].texts = start..<start + units[index].texts.count
      start = units[index].texts.upperBound
    }
    return nil
  }

  /// What is to be remembered, beside the files, once clusters were found among all texts.
  func memory(of clusters: TextClusters, _ files: [String: FileState]) -> InspectionMemory? {
    remembering.map {
      InspectionMemory(terms: $0.terms, files: files, units: units, texts: results.texts, clusters: clusters)
    }
  }
}
