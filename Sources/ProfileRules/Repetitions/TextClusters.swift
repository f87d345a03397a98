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

  /// Finds all clusters, and looks at them.
  init(in workspace: WorkspaceFacts) {
    let (texts, limits) = (workspace.texts, workspace.repetitionTerms.limits)
    let join = TextJoin(texts.words, by: .words(limits.tolerance), threads: workspace.threads)
    let runs = SharedRuns(of: texts.wordsOfParagraphs, length: limits.run)
    let alike = join.clusters.map { NewCluster($0.groups.joined().sorted()) { texts.texts[$0] } }
    let sharingRuns = runs.clusters.map { cluster in
      NewCluster(cluster) { texts.texts[Int(texts.paragraphs[$0])] }
    }
    let files = { (file: UInt32) in texts.files[Int(file)] }
    self.init(known: .none, alike: alike, sharingRuns: sharingRuns, files, in: workspace)
  }

  /// Brings the clusters of an earlier run up to date, and looks at the new ones.
  init(in workspace: WorkspaceFacts, after recalled: RecalledTexts) throws(KeptTextsLost) {
    let limits = workspace.repetitionTerms.limits
    let (known, new) = (recalled.texts, workspace.texts)
    let alike = try ClusterUpdate.alike(
      recalled.clusters.alike.map(\.texts), of: known.words, TextChange(gone: recalled.gone, new: new.words),
      by: .words(limits.tolerance), threads: workspace.threads)
    let sharingRuns = try ClusterUpdate.sharingRuns(
      recalled.clusters.sharingRuns.map(\.texts), of: known.wordsOfParagraphs, marks: known.marksOfParagraphs,
      TextChange(gone: recalled.goneParagraphs, new: new.wordsOfParagraphs), length: limits.run)
    let pool = try PooledTexts(of: known, new, alike.found.joined(), paragraphs: sharingRuns.found.joined())
    self.init(
      known: TextClusters(
        alike: alike.kept.map { recalled.clusters.alike[$0] },
        sharingRuns: sharingRuns.kept.map { recalled.clusters.sharingRuns[$0] }),
      alike: alike.found.map { NewCluster($0, pool.text) },
      sharingRuns: sharingRuns.found.map { NewCluster($0, pool.paragraph) }, pool.path, in: workspace)
  }

  /// Looks at new clusters, whose files have some paths, and adds them to those in which somebody has looked already.
  private init(
    known: TextClusters, alike: [NewCluster], sharingRuns: [NewCluster], _ path: (UInt32) -> String,
    in workspace: WorkspaceFacts
  ) {
    let terms = workspace.repetitionTerms
    var reading = ClusterReading()
    reading.want(alike.lazy.filter(\.mayBeRepetition))
    reading.want(sharingRuns)
    let read = reading.read(from: workspace, path)
    self.alike = known.alike.with(alike) { cluster in
      guard cluster.mayBeRepetition else { return .nothing }
      return ClusterOutcome(of: RepeatedTexts(alike: read.cluster(cluster), terms, in: workspace), terms)
    }
    self.sharingRuns = known.sharingRuns.with(sharingRuns) { cluster in
      ClusterOutcome(of: RepeatedTexts(sharingRuns: read.cluster(cluster), terms, in: workspace), terms)
    }
  }

  init(alike: [FoundCluster], sharingRuns: [FoundCluster]) {
    self.alike = alike
    self.sharingRuns = sharingRuns
  }
}

extension TextClusters {
  static let none = TextClusters(alike: [], sharingRuns: [])
}

/// A cluster in which nobody has looked yet.
private struct NewCluster {
  /// The positions of its texts, in order.
  let positions: [Int]
  let texts: [ComparedTexts.Owned]

  init(_ positions: [Int], _ text: (Int) -> ComparedTexts.Owned) {
    self.positions = positions
    self.texts = positions.map(text)
  }

  /// Whether texts that say the same stand in several files, or for one level of one.
  var mayBeRepetition: Bool {
    texts.contains { $0.file != texts[0].file } || Set(texts.map(\.text.place)).count < texts.count
  }
}

extension [TextClusters.FoundCluster] {
  /// All clusters, new ones with what is found in them now, by their first texts.
  fileprivate func with(
    _ new: [NewCluster], _ outcome: (NewCluster) -> ClusterOutcome
  ) -> [TextClusters.FoundCluster] {
    (self + new.map { Element(texts: $0.positions, outcome: outcome($0)) })
      .sorted { $0.texts[0] < $1.texts[0] }
  }
}

/// The texts of some clusters, of which most were kept by an earlier run, and others are new and stand behind these.
private struct PooledTexts {
  private let known: KeptComparedTexts
  private let new: ComparedTexts

  /// Those of the kept ones that somebody asks for, by their positions.
  private let read: [Int: ComparedTexts.Owned]
  private let files: [String]

  /// Reads what is kept of the texts and paragraphs at some positions.
  init(
    of known: KeptComparedTexts, _ new: ComparedTexts, _ texts: some Sequence<Int>,
    paragraphs: some Sequence<Int>
  ) throws(KeptTextsLost) {
    let ofParagraphs = paragraphs.filter { $0 < known.paragraphs.count }.map { Int(known.paragraphs[$0]) }
    let positions = Set(texts.filter { $0 < known.count } + ofParagraphs).sorted()
    let read = try known.store.texts(at: positions)
    self.known = known
    self.new = new
    self.read = Dictionary(zip(positions, read), uniquingKeysWith: { first, _ in first })
    self.files = try known.store.files() + new.files
    guard read.allSatisfy({ $0.file < files.count - new.files.count }) else { throw KeptTextsLost() }
  }

  func text(_ position: Int) -> ComparedTexts.Owned {
    if let read = read[position] { return read }
    let text = new.texts[position - known.count]
    return ComparedTexts.Owned(file: text.file + UInt32(files.count - new.files.count), text: text.text)
  }

  func paragraph(_ position: Int) -> ComparedTexts.Owned {
    if position < known.paragraphs.count { return text(Int(known.paragraphs[position])) }
    return text(known.count + Int(new.paragraphs[position - known.paragraphs.count]))
  }

  func path(_ file: UInt32) -> String { files[Int(file)] }
}

/// The texts of clusters, which are read again to be looked at: each file once, and then let go.
private struct ClusterReading {
  private var wanted: [UInt32: [ComparedText]] = [:]

  mutating func want(_ clusters: some Sequence<NewCluster>) {
    for text in clusters.lazy.flatMap(\.texts) { wanted[text.file, default: []].append(text.text) }
  }

  func read(from workspace: WorkspaceFacts, _ path: (UInt32) -> String) -> Occurrences {
    Occurrences(
      byFile: wanted.sorted { $0.key < $1.key }.reduce(into: [:]) { read, wanted in
        read[wanted.key] = workspace.occurrences(of: wanted.value, in: path(wanted.key))
      })
  }

  /// Texts that were read again, by file and node.
  struct Occurrences {
    fileprivate let byFile: [UInt32: [NodeID: Occurrence]]

    func cluster(_ cluster: NewCluster) -> OccurrenceCluster {
      OccurrenceCluster(occurrences: cluster.texts.compactMap { byFile[$0.file]?[$0.text.node] }.inOrder)
    }
  }
}
