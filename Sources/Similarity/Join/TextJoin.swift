import Concurrency

/// Texts that are alike, by way of other texts of the cluster if not by themselves.
package struct TextCluster: Hashable, Sendable {
  /// The positions of the texts: of those with the same words in the same order in one list, in order; and the lists by
  /// their first texts.
  package let groups: [[Int]]
}

/// All texts that are alike, none missed.
package struct TextJoin: Sendable {
  /// The clusters of at least two texts, by their first texts.
  package let clusters: [TextCluster]

  private let likeness: Likeness
  private let distinct: DistinctTexts
  private let ranked: RankedTexts

  /// Finds the texts that are alike; what is found is the same whatever the number of threads.
  package init(_ texts: JoinedTexts, by likeness: Likeness, threads: Int = 1) {
    let distinct = DistinctTexts(of: texts)
    let ranked = RankedTexts(of: texts, at: distinct.firsts, once: likeness.countsWordsOnce)
    let shares = concurrentMap(Array(0..<max(threads, 1)), threads: threads) { share in
      var search = BucketSearch(ranked, likeness)
      let pairs = RarePairs(of: ranked, likeness, share: share, of: max(threads, 1))
      pairs.forEachBucket { search.join($0) }
      return search.clusters
    }
    var all = shares[0]
    for share in shares.dropFirst() { all.join(share) }
    self.clusters = Self.clusters(of: distinct, all.leasts())
    self.likeness = likeness
    self.distinct = distinct
    self.ranked = ranked
  }

  /// The first text of a cluster that is like one of its texts, and has not the same words in the same order; nothing
  /// where the cluster has a single group.
  package func counterpart(of text: Int, in cluster: TextCluster) -> Int? {
    let group = Int(distinct.groups[text])
    return cluster.groups.first { other in
      let other = Int(distinct.groups[other[0]])
      return other != group && ranked.areAlike(group, other, by: likeness)
    }?.first
  }

  private static func clusters(of distinct: DistinctTexts, _ sets: [UInt32]) -> [TextCluster] {
    let members = distinct.members
    let groups = Lists(
      of: (0..<UInt32(members.count)).map { $0 }, in: sets, count: members.count)
    return (0..<groups.count).compactMap { cluster in
      let groups = groups[cluster]
      guard groups.count > 1 || groups.first.map({ members[Int($0)].count > 1 }) == true else { return nil }
      return TextCluster(groups: groups.map { group in members[Int(group)].map { Int($0) } })
    }
  }
}

extension JoinedTexts {
  /// The pairs of texts that are alike, each by its first text where several have the same words in the same order; in
  /// order, the earlier text of each first.
  ///
  /// There may be many times more pairs than texts.
  package func alikePairs(by likeness: Likeness, threads: Int = 1) -> [(first: Int, second: Int)] {
    let distinct = DistinctTexts(of: self)
    let ranked = RankedTexts(of: self, at: distinct.firsts, once: likeness.countsWordsOnce)
    let shares = concurrentMap(Array(0..<max(threads, 1)), threads: threads) { share in
      var search = BucketSearch(ranked, likeness)
      var pairs: Set<UInt64> = []
      RarePairs(of: ranked, likeness, share: share, of: max(threads, 1)).forEachBucket { bucket in
        search.forEachPair(in: bucket) { pairs.insert(UInt64($0) << 32 | UInt64($1)) }
      }
      return pairs
    }
    // Two texts may have a pair of words in each of two shares.
    return shares.reduce(into: Set()) { $0.formUnion($1) }.sorted().map { pair in
      (
        first: Int(distinct.firsts[Int(pair >> 32)]),
        second: Int(distinct.firsts[Int(truncatingIfNeeded: pair & 0xFFFF_FFFF)])
      )
    }
  }
}
