import Diagnostics
import ProfileModel
import Settings
import Similarity

/// What a cluster of texts says more than once, with all its places.
package struct RepeatedTexts: Sendable {
  /// Texts of the same words in several documents, in the order of codes and paths; at least two.
  private(set) var copies: [[Occurrence]] = []

  /// Texts in similar words, with the places of the words that only the last one and its counterpart have.
  private(set) var reworded: [ShownRewording] = []

  private(set) var restated: [RestatedCell] = []

  /// Paragraphs with a passage in common that are not alike as a whole.
  private(set) var passages: [SharedPassage] = []

  /// Which of the framework's allowances say that some of it may be repeated, by their positions.
  private(set) var allowed: Set<Int> = []

  /// What texts of a cluster repeat that are alike.
  init(alike cluster: OccurrenceCluster, _ terms: RepetitionTerms, in workspace: WorkspaceFacts) {
    for part in [cluster.withoutCells, cluster.cells] { add(part, terms, workspace) }
    for cell in RestatedCell.all(in: cluster, of: terms.library, within: terms.limits)
    where !isAllowed([cell.cell.words] + cell.statements.map(\.words), terms) {
      restated.append(cell)
    }
  }

  /// What paragraphs of a cluster repeat that share runs of words.
  init(sharingRuns cluster: OccurrenceCluster, _ terms: RepetitionTerms, in workspace: WorkspaceFacts) {
    for passage in PassageSearch(in: cluster, within: terms.limits, in: workspace).found
    where !isAllowed([passage.last.words], terms) {
      passages.append(passage)
    }
  }

  private mutating func add(
    _ cluster: OccurrenceCluster, _ terms: RepetitionTerms, _ workspace: WorkspaceFacts
  ) {
    for wording in cluster.wordings {
      let copies = wording.copies(within: terms.limits)
      if !copies.isEmpty, !isAllowed([wording.words], terms) { self.copies += copies }
    }
    for texts in RewordedTexts.all(in: cluster, within: terms.limits)
    where !isAllowed(texts.wordings.map(\.words), terms) {
      reworded.append(ShownRewording(texts, in: workspace))
    }
  }

  /// Whether some texts, given by their words, may stand in several places.
  private mutating func isAllowed(_ texts: [Words], _ terms: RepetitionTerms) -> Bool {
    let allowances = terms.allowances(for: texts)
    allowed.formUnion(allowances)
    return allowances.contains { !terms.allowances[$0].isExpired }
  }
}

/// When texts repeat others, and which may.
package struct RepetitionTerms: Sendable {
  let library: Library

  /// When texts are taken to say the same.
  let limits: TextLimits

  /// What the framework lets several documents say.
  let allowances: [Allowance]

  private let settings: Settings
  private let definitions: DefinitionsAlike

  init(of inspector: Inspector) {
    self.library = inspector.library
    self.limits = inspector.shared.limits
    self.allowances = [Allowance](
      of: library.framework, on: inspector.evidence.day, inspector.shared.inflection)
    self.settings = inspector.settings
    self.definitions = DefinitionsAlike(
      inspector.shared.definitionsAlike.filter { definitions in
        definitions.allSatisfy {
          inspector.settings.severity(of: "boilerplate-definition", in: $0.document.file)?.value != .off
        }
      })
  }

  /// Whether some texts are definitions that differ in the words of their names only, and are reported as such.
  func areAlikeBesideNames(_ texts: RewordedTexts) -> Bool {
    definitions.hold(texts.wordings.flatMap(\.occurrences))
  }

  /// Whether a rule is on for any document.
  func isOn(_ rule: RuleName) -> Bool { !settings.isOffEverywhere(rule) }

  /// The allowances that cover one of some texts, given by their words, whether they have expired or not.
  fileprivate func allowances(for texts: [Words]) -> [Int] {
    allowances.indices.filter { index in
      texts.contains { allowances[index].covers($0, within: limits.tolerance) }
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
