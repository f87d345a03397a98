import Concurrency

/// What becomes of clusters when a few texts are gone and a few are new: the same clusters as a search among all texts
/// that are left finds, without one.
///
/// A text that is gone may have held a cluster together, and a new one may join several. So the clusters that hold a text
/// that is gone, or one that a new text is like, are searched again, together with the new texts; all others stay.
package struct ClusterUpdate: Sendable {
  /// The positions of the clusters that stay as they are.
  package let kept: [Int]

  /// The clusters in place of all others, each by the positions of its texts, in order.
  package let found: [[Int]]

  /// Brings the clusters of texts that are alike up to date.
  package static func alike(
    _ clusters: [[Int]], of texts: JoinedTexts, _ change: TextChange, by likeness: Likeness, threads: Int = 1
  ) -> ClusterUpdate {
    let wordings = change.newWordings(in: texts)
    let candidates = concurrentMap(wordings, threads: threads) { texts.texts(like: $0, by: likeness) }
    return ClusterUpdate(clusters, of: texts, change, candidates.joined()) { pool in
      TextJoin(pool, by: likeness, threads: threads).clusters.map { $0.groups.joined().sorted() }
    }
  }

  /// Brings the clusters of texts that share runs of words up to date.
  package static func sharingRuns(
    _ clusters: [[Int]], of texts: JoinedTexts, _ change: TextChange, length: Int
  ) -> ClusterUpdate {
    let candidates = texts.texts(sharingRunsOf: change.newWordings(in: texts), length: length)
    return ClusterUpdate(clusters, of: texts, change, candidates) { pool in
      SharedRuns(of: pool, length: length).clusters
    }
  }

  /// `candidates` are the texts that a new text may be like; `search` finds the clusters among some texts.
  private init(
    _ clusters: [[Int]], of texts: JoinedTexts, _ change: TextChange, _ candidates: some Sequence<Int>,
    _ search: (JoinedTexts) -> [[Int]]
  ) {
    var pool = Set(candidates).subtracting(change.gone).union(change.new)
    var kept: [Int] = []
    for (position, cluster) in clusters.enumerated() {
      if cluster.contains(where: { pool.contains($0) || change.gone.contains($0) }) {
        pool.formUnion(cluster.lazy.filter { !change.gone.contains($0) })
      } else {
        kept.append(position)
      }
    }
    let members = pool.sorted()
    self.kept = kept
    self.found = search(texts.selecting(members)).map { $0.map { members[$0] } }
  }
}

/// Which texts are gone, and which are new.
package struct TextChange: Sendable {
  package let gone: Set<Int>
  package let new: Range<Int>

  package init(gone: Set<Int>, new: Range<Int>) {
    self.gone = gone
    self.new = new
  }

  /// The new texts that no text has the words of that is gone, in order.
  ///
  /// For a text that stands where an equal one stood nothing has to be looked for: what is like the one was in a cluster
  /// with the other.
  fileprivate func newWordings(in texts: JoinedTexts) -> [Int] {
    let known = Set(gone.map { texts.words[texts.positions(of: $0)] })
    return new.filter { !known.contains(texts.words[texts.positions(of: $0)]) }
  }
}
