import FileSystem
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// What the documents of a workspace say more than once, each cluster of texts with all its places.
struct Repetitions: Sendable {
  /// Texts of the same words in several documents, in the order of codes and paths; at least two.
  private(set) var copies: [[Occurrence]] = []

  /// Texts in similar words, with the places of the words that only the last one and its counterpart have.
  private(set) var reworded: [ShownRewording] = []

  private(set) var restated: [RestatedCell] = []

  /// Paragraphs with a passage in common that are not alike as a whole.
  private(set) var passages: [SharedPassage] = []

  private(set) var allowances: [Allowance] = []

  /// When texts are taken to say the same.
  let limits: TextLimits

  /// Finds what the texts of a workspace repeat.
  init(in workspace: WorkspaceFacts) {
    let limits = workspace.shared.limits
    let search = RepetitionSearch(in: workspace, within: limits)
    self.limits = limits
    self.allowances = [Allowance](
      of: workspace.library.framework, on: workspace.day, workspace.shared.inflection)
    for cluster in search.alike {
      for part in [cluster.withoutCells, cluster.cells] { add(part, workspace, limits) }
      for cell in RestatedCell.all(in: cluster, of: workspace.library, within: limits) {
        let words = [cell.cell.words] + cell.statements.map(\.words)
        if !allowances.allow(words, within: limits.tolerance) { restated.append(cell) }
      }
    }
    for cluster in search.sharingRuns {
      let found = PassageSearch(in: cluster, within: limits, in: workspace).found
      for passage in found where !allowances.allow([passage.last.words], within: limits.tolerance) {
        passages.append(passage)
      }
    }
  }

  private mutating func add(_ cluster: OccurrenceCluster, _ workspace: WorkspaceFacts, _ limits: TextLimits) {
    for wording in cluster.wordings {
      let copies = wording.copies(within: limits)
      if copies.isEmpty || allowances.allow([wording.words], within: limits.tolerance) { continue }
      self.copies += copies
    }
    for texts in RewordedTexts.all(in: cluster, within: limits) {
      if allowances.allow(texts.wordings.map(\.words), within: limits.tolerance) { continue }
      reworded.append(ShownRewording(texts, in: workspace))
    }
  }
}

/// Texts in similar words, as they are shown.
struct ShownRewording: Sendable {
  let texts: RewordedTexts

  /// The words that the last text has and its counterpart has not, and the other way round.
  let added: ShownWords
  let missing: ShownWords

  fileprivate init(_ texts: RewordedTexts, in workspace: WorkspaceFacts) {
    self.texts = texts
    self.added = ShownWords(of: texts.last, missingIn: texts.counterpart, in: workspace)
    self.missing = ShownWords(of: texts.counterpart, missingIn: texts.last, in: workspace)
  }
}
