import Similarity
import YAMLSyntax

/// The search for texts of which some may repeat others: by what is kept of each file, and then in the files themselves.
struct RepetitionSearch {
  /// Clusters of texts that say the same, in the order of their first texts by file.
  let alike: [OccurrenceCluster]

  /// Clusters of paragraphs that share a run of words.
  let sharingRuns: [OccurrenceCluster]

  init(in workspace: WorkspaceFacts, within limits: TextLimits) {
    let texts = workspace.texts
    let join = TextJoin(texts.words, by: .words(limits.tolerance), threads: workspace.threads)
    let alike = join.clusters.map { $0.groups.joined().map { texts.texts[$0] } }.filter(mayBeRepetition)
    let runs = SharedRuns(of: texts.wordsOfParagraphs, length: limits.run)
    let sharingRuns = runs.clusters.map { $0.map { texts.texts[Int(texts.paragraphs[$0])] } }
    var wanted: [UInt32: [ComparedText]] = [:]
    for owned in [alike, sharingRuns].joined().joined() { wanted[owned.file, default: []].append(owned.text) }
    let read = wanted.reduce(into: [UInt32: [NodeID: Occurrence]]()) { read, wanted in
      read[wanted.key] = workspace.occurrences(of: wanted.value, in: texts.files[Int(wanted.key)])
    }
    func cluster(_ texts: [ComparedTexts.Owned]) -> OccurrenceCluster {
      OccurrenceCluster(occurrences: texts.compactMap { read[$0.file]?[$0.text.node] }.inOrder)
    }
    self.alike = alike.map(cluster)
    self.sharingRuns = sharingRuns.map(cluster)
  }
}

/// Whether texts that say the same stand in several files, or for one level of one.
private func mayBeRepetition(_ cluster: [ComparedTexts.Owned]) -> Bool {
  cluster.contains { $0.file != cluster[0].file } || Set(cluster.map(\.text.place)).count < cluster.count
}
