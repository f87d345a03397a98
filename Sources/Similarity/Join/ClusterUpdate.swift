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

  /// Brings the clusters of texts that are alike up to date. The new texts stand behind those that are `known`.
  package static func alike(
    _ clusters: [[Int]], of known: KeptTexts, _ change: TextChange, by likeness: Likeness, threads: Int = 1
  ) throws(KeptTextsLost) -> ClusterUpdate {
    let new = change.numbered(as: known)
    let candidates = try known.texts(
      likeAny: change.newWordings(new, known), of: new, by: likeness, threads: threads)
    return try ClusterUpdate(clusters, of: known, change, new, candidates) { pool in
      TextJoin(pool, by: likeness, threads: threads).clusters.map { $0.groups.joined().sorted() }
    }
  }

  /// Brings the clusters of texts that share runs of words up to date. The new texts stand behind those that are `known`,
  /// whose `marks` are of runs of that length.
  package static func sharingRuns(
    _ clusters: [[Int]], of known: KeptTexts, marks: KeptRunMarks, _ change: TextChange, length: Int
  ) throws(KeptTextsLost) -> ClusterUpdate {
    let new = change.numbered(as: known)
    let wordings = try change.newWordings(new, known)
    let marked = try marks.texts(sharingRunsOf: wordings, of: new, length: length)
    guard marked.allSatisfy({ $0 < known.count }) else { throw KeptTextsLost() }
    let read = try known.texts(at: marked)
    let candidates = read.texts(sharingRunsOf: wordings, of: new, length: max(length, 1)).map { marked[$0] }
    return try ClusterUpdate(clusters, of: known, change, new, candidates) { pool in
      SharedRuns(of: pool, length: length).clusters
    }
  }

  /// `candidates` are the known texts that a new one may be like; `search` finds the clusters among some texts.
  private init(
    _ clusters: [[Int]], of known: KeptTexts, _ change: TextChange, _ new: JoinedTexts, _ candidates: [Int],
    _ search: (JoinedTexts) -> [[Int]]
  ) throws(KeptTextsLost) {
    let gone = Set(change.gone)
    var pool = Set(candidates).subtracting(gone)
    var kept: [Int] = []
    for (position, cluster) in clusters.enumerated() {
      if cluster.contains(where: { pool.contains($0) || gone.contains($0) }) {
        pool.formUnion(cluster.lazy.filter { !gone.contains($0) })
      } else {
        kept.append(position)
      }
    }
    let members = pool.sorted()
    var texts = try known.texts(at: members)
    texts.append(new)
    self.kept = kept
    self.found = search(texts).map { cluster in
      cluster.map { $0 < members.count ? members[$0] : known.count + $0 - members.count }
    }
  }
}

/// Which texts are gone, and which are new.
package struct TextChange: Sendable {
  /// The positions of those that are gone, in order.
  package let gone: [Int]
  package let new: JoinedTexts

  package init(gone: [Int], new: JoinedTexts) {
    self.gone = gone
    self.new = new
  }

  /// The new texts under the numbers that words have in others.
  fileprivate func numbered(as known: KeptTexts) -> JoinedTexts {
    var numbered = JoinedTexts()
    numbered.vocabulary = known.vocabulary
    numbered.append(new)
    return numbered
  }

  /// The new texts that no text has the words of that is gone, in order; `new` are the same, numbered as the known ones.
  ///
  /// For a text that stands where an equal one stood nothing has to be looked for: what is like the one was in a cluster
  /// with the other.
  fileprivate func newWordings(_ new: JoinedTexts, _ known: KeptTexts) throws(KeptTextsLost) -> [Int] {
    let gone = try known.texts(at: gone)
    let wordings = Set((0..<gone.count).map { gone.words[gone.positions(of: $0)] })
    return (0..<new.count).filter { !wordings.contains(new.words[new.positions(of: $0)]) }
  }
}
