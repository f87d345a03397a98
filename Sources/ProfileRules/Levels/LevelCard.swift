import ProfileModel
import Shape
import Similarity

/// What the framework's card says of a level, as every document sees it.
///
/// A class, because all documents keep it at hand, and it never changes.
final class LevelCard: Sendable {
  /// The summary and the facets.
  let texts: [AuthoredText]

  /// The framework's document.
  let document: Document

  private init(_ texts: [AuthoredText], in document: Document) {
    self.texts = texts
    self.document = document
  }

  /// What is named by at least one of the texts.
  func named(_ steps: (TextSignals) -> StepSet) -> StepSet {
    texts.reduce(into: StepSet()) { $0.formUnion(steps($1.signals)) }
  }

  /// The cards of a framework, by level.
  static func all(in library: Library, _ reading: TextReading) -> [String: LevelCard] {
    guard let document = library.frameworkDocument else { return [:] }
    var gathering = TextGathering()
    gathering.add(cardsOf: library.framework)
    let texts = gathering.finish(in: document.tree, reading).texts
    return Dictionary(grouping: texts) { $0.rung?.level ?? "" }.mapValues { LevelCard($0, in: document) }
  }
}
