import Similarity
import YAMLSyntax

/// The clusters of a workspace's texts that are alike, or that share runs of words, each with what was found in it.
struct TextClusters: Sendable {
  /// By the positions of texts among all.
  let alike: [FoundCluster]

  /// By the positions of paragraphs among all.
  let sharingRuns: [FoundCluster]

  /// Texts that say the same, by their positions in order, and what was found in them.
  struct FoundCluster: Sendable {
    let texts: [Int]
    let outcome: ClusterOutcome
  }

  /// Finds all clusters, or brings those of an earlier run up to date, and looks at the new ones.
  init(in workspace: WorkspaceFacts) {
    let (texts, terms) = (workspace.texts, workspace.repetitionTerms)
    let known = workspace.recalledTexts
    let alike = ClusterSearch.alike(texts, terms.limits, after: known, threads: workspace.threads)
    let sharingRuns = ClusterSearch.sharingRuns(texts, terms.limits, after: known)
    let paragraphs = { (paragraph: Int) in texts.texts[Int(texts.paragraphs[paragraph])] }
    var reading = ClusterReading()
    reading.want(alike.found.lazy.map { $0.map { texts.texts[$0] } }.filter(mayBeRepetition))
    reading.want(sharingRuns.found.lazy.map { $0.map(paragraphs) })
    let read = reading.read(from: workspace)
    self.alike = alike.all { cluster in
      let owned = cluster.map { texts.texts[$0] }
      guard mayBeRepetition(owned) else { return .nothing }
      return ClusterOutcome(of: RepeatedTexts(alike: read.cluster(owned), terms, in: workspace), terms)
    }
    self.sharingRuns = sharingRuns.all { cluster in
      let owned = cluster.map(paragraphs)
      return ClusterOutcome(of: RepeatedTexts(sharingRuns: read.cluster(owned), terms, in: workspace), terms)
    }
  }

  init(alike: [FoundCluster], sharingRuns: [FoundCluster]) {
    self.alike = alike
    self.sharingRuns = sharingRuns
  }
}

/// Whether texts that say the same stand in several files, or for one level of one.
private func mayBeRepetition(_ cluster: [ComparedTexts.Owned]) -> Bool {
  cluster.contains { $0.file != cluster[0].file } || Set(cluster.map(\.text.place)).count < cluster.count
}

/// The clusters that are known from an earlier run, and those in which nobody has looked yet.
private struct ClusterSearch {
  let known: [TextClusters.FoundCluster]
  let found: [[Int]]

  static func alike(
    _ texts: ComparedTexts, _ limits: TextLimits, after recalled: RecalledTexts?, threads: Int
  ) -> ClusterSearch {
    let likeness = Likeness.words(limits.tolerance)
    guard let recalled else {
      let join = TextJoin(texts.words, by: likeness, threads: threads)
      return ClusterSearch(known: [], found: join.clusters.map { $0.groups.joined().sorted() })
    }
    let clusters = recalled.clusters.alike
    let update = ClusterUpdate.alike(
      clusters.map(\.texts), of: texts.words, recalled.change, by: likeness, threads: threads)
    return ClusterSearch(known: update.kept.map { clusters[$0] }, found: update.found)
  }

  static func sharingRuns(
    _ texts: ComparedTexts, _ limits: TextLimits, after recalled: RecalledTexts?
  ) -> ClusterSearch {
    guard let recalled else {
      let runs = SharedRuns(of: texts.wordsOfParagraphs, length: limits.run)
      return ClusterSearch(known: [], found: runs.clusters)
    }
    let clusters = recalled.clusters.sharingRuns
    let update = ClusterUpdate.sharingRuns(
      clusters.map(\.texts), of: texts.wordsOfParagraphs, recalled.changeOfParagraphs(in: texts),
      length: limits.run)
    return ClusterSearch(known: update.kept.map { clusters[$0] }, found: update.found)
  }

  /// All clusters, those that nobody has looked in with what is found now, by their first texts.
  func all(_ outcome: ([Int]) -> ClusterOutcome) -> [TextClusters.FoundCluster] {
    (known + found.map { .init(texts: $0, outcome: outcome($0)) }).sorted { $0.texts[0] < $1.texts[0] }
  }
}

/// The texts of clusters, which are read again to be looked at: each file once, and then let go.
private struct ClusterReading {
  private var wanted: [UInt32: [ComparedText]] = [:]

  mutating func want(_ clusters: some Sequence<[ComparedTexts.Owned]>) {
    for text in clusters.joined() { wanted[text.file, default: []].append(text.text) }
  }

  func read(from workspace: WorkspaceFacts) -> Occurrences {
    Occurrences(
      byFile: wanted.sorted { $0.key < $1.key }.reduce(into: [:]) { read, wanted in
        read[wanted.key] = workspace.occurrences(
          of: wanted.value, in: workspace.texts.files[Int(wanted.key)])
      })
  }

  /// Texts that were read again, by file and node.
  struct Occurrences {
    fileprivate let byFile: [UInt32: [NodeID: Occurrence]]

    func cluster(_ texts: [ComparedTexts.Owned]) -> OccurrenceCluster {
      OccurrenceCluster(occurrences: texts.compactMap { byFile[$0.file]?[$0.text.node] }.inOrder)
    }
  }
}
