package import Archive

/// What a run knows of a workspace once it is over, so that the next one need not look at what has not changed.
package struct InspectionMemory: Sendable {
  /// What everything was found under: the program, the settings, the day and what all documents share. Under another one
  /// nothing but the files is worth anything.
  package let terms: ContentDigest

  /// By path.
  package private(set) var files: [String: FileState]

  /// In the order in which they were inspected.
  let units: [InspectedUnit]

  /// The texts of all units, and what was found in their clusters.
  let texts: ComparedTexts
  let clusters: TextClusters
}

extension InspectionMemory {
  /// The same memory, with what stands for the content of `unchanged` files now.
  package func refreshed(with states: [String: FileState], of unchanged: Set<String>) -> InspectionMemory {
    var refreshed = self
    for (path, state) in states where unchanged.contains(path) { refreshed.files[path] = state }
    return refreshed
  }
}

/// What is remembered when files are inspected, without the texts, which the run goes on with.
struct Recollection: Sendable {
  let units: [InspectedUnit]
  let clusters: TextClusters

  /// How many texts there were.
  let textCount: Int

  /// The files that are as they were.
  private let unchanged: Set<String>

  /// Where the unit of each file stands.
  private let positions: [String: Int]

  init(_ memory: InspectionMemory, unchanged: Set<String>) {
    self.units = memory.units
    self.clusters = memory.clusters
    self.textCount = memory.texts.texts.count
    self.unchanged = unchanged
    self.positions = Dictionary(
      zip(memory.units.lazy.map(\.file), memory.units.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The unit of a file, if nothing in it has changed and its results were kept. `reviews` are the files that judge what
  /// has a name and stand beside no other file.
  func unit(
    of file: String, reviews: (String) -> [String]
  ) -> (unit: InspectedUnit, results: InspectionResults)? {
    guard let unit = positions[file].map({ units[$0] }), let results = unit.results,
      unit.files.allSatisfy(unchanged.contains),
      unit.subject.map(reviews) ?? [] == unit.reviews,
      let results = try? InspectionResults(archived: results)
    else { return nil }
    return (unit, results)
  }
}
