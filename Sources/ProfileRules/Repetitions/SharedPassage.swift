import Diagnostics
import Similarity

/// Paragraphs with a passage in common that are not alike as a whole: a sentence was copied from one into the others.
struct SharedPassage {
  /// The last of the paragraphs by code and path, with the passage in it.
  let last: PassagePlace

  /// The other paragraphs that share a passage with the last one, in order; at least one.
  let others: [PassagePlace]
}

/// A passage where it stands in a paragraph.
struct PassagePlace {
  let occurrence: Occurrence
  let run: Range<Int>
  let place: Place

  init(_ run: Range<Int>, in occurrence: Occurrence, in workspace: WorkspaceFacts) {
    self.occurrence = occurrence
    self.run = run
    self.place = workspace.place(of: run, in: occurrence)
  }

  var words: Words { occurrence.words.part(run) }
}

/// The search for passages in a cluster of paragraphs that share runs of words.
struct PassageSearch {
  private(set) var found: [SharedPassage] = []

  private let texts: [Occurrence]
  private let runs: SharedRuns
  private let limits: TextLimits
  private let workspace: WorkspaceFacts

  /// The passages of each text that stand in a finding already.
  private var known: [[Range<Int>]]

  init(in cluster: OccurrenceCluster, within limits: TextLimits, in workspace: WorkspaceFacts) {
    self.texts = cluster.wordings.map { $0.occurrences[0] }
    var words = JoinedTexts()
    for text in texts { words.add(text.words) }
    self.runs = SharedRuns(of: words, length: limits.run)
    self.limits = limits
    self.workspace = workspace
    self.known = Array(repeating: [], count: texts.count)
    // Of a cluster in which too many pairs would have to be looked at, only the last text is held against all.
    let compared = texts.count > mostCompared ? texts.indices.suffix(1) : texts.indices.suffix(texts.count)
    for last in compared.reversed() { search(from: last) }
  }

  /// Finds what earlier texts share with one.
  private mutating func search(from last: Int) {
    var longest = 0..<0
    var others: [(text: Int, run: Range<Int>)] = []
    for other in 0..<last {
      guard let run = passage(of: last, and: other) else { continue }
      if run.here.count > longest.count { longest = run.here }
      others.append((other, run.there))
    }
    if others.isEmpty { return }
    known[last].append(longest)
    for (text, run) in others { known[text].append(run) }
    found.append(
      SharedPassage(
        last: PassagePlace(longest, in: texts[last], in: workspace),
        others: others.map { PassagePlace($0.run, in: texts[$0.text], in: workspace) }))
  }

  /// The passage that two texts share and that no finding tells of yet.
  private func passage(of last: Int, and other: Int) -> (here: Range<Int>, there: Range<Int>)? {
    let (text, counterpart) = (texts[last], texts[other])
    guard text.isComparable(with: counterpart),
      limits.tolerance.overlap(of: text.words, counterpart.words) == nil,
      let shared = runs.longestRun(of: last, and: other),
      !workspace.shared.isBoilerplate(text.words.part(shared.here), butFor: limits.run)
    else { return nil }
    let isKnown =
      known[last].contains { $0.contains(shared.here) } && known[other].contains { $0.contains(shared.there) }
    return isKnown ? nil : shared
  }
}
