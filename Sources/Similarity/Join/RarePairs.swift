/// Texts listed under pairs of their rarest words, so that any two texts that are alike stand under one of the pairs.
///
/// If a text of `n` words shares at least `s` of them with every text like it, it has at least two of those among its
/// first `n - s + 2`, from the rarest to the most frequent; and the other text has the same two among its own first. So
/// each text is listed under the pairs of these words only (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive
/// operator for similarity joins in data cleaning", 2006; Xiao et al., "Efficient similarity joins for near duplicate
/// detection", 2008 and 2011; longer prefixes of which more has to be shared: Wang, Li and Feng, "Can we beat the prefix
/// filtering?", 2012). A text that may share a single word is listed under each of those words as well.
///
/// Pairs have no list of their own but one of a fixed number of buckets each: pairs that meet in a bucket by chance cost
/// a comparison of signatures.
struct RarePairs: Sendable {
  /// Where the texts of each bucket begin; and where they end.
  private let starts: [UInt32]
  private let ends: [UInt32]
  private let texts: [UInt32]

  /// One of several shares of all pairs, of about the same size: what has to be found is found in one of them.
  init(of all: RankedTexts, _ likeness: Likeness, share: Int, of shares: Int) {
    let lister = PairLister(of: all, likeness, share: share, of: shares)
    var starts = [UInt32](repeating: 0, count: lister.buckets.count + 1)
    for text in 0..<all.count {
      lister.forEachBucket(of: text, in: all) { starts[$0 + 1] += 1 }
    }
    // A text that is alone in its bucket meets no other there.
    for bucket in 0..<lister.buckets.count {
      let count = starts[bucket + 1]
      starts[bucket + 1] = starts[bucket] + (count < 2 ? 0 : count)
    }
    var ends = starts
    var texts = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    for text in 0..<all.count {
      lister.forEachBucket(of: text, in: all) { bucket in
        let end = ends[bucket]
        guard end < starts[bucket + 1] else { return }
        // A text that has a word twice may have a pair twice.
        if end > starts[bucket], texts[Int(end) - 1] == UInt32(text) { return }
        texts[Int(end)] = UInt32(text)
        ends[bucket] = end + 1
      }
    }
    self.starts = starts
    self.ends = ends
    self.texts = texts
  }

  /// Hands over the texts of each bucket that has several, in their order.
  func forEachBucket(_ body: (ArraySlice<UInt32>) -> Void) {
    for bucket in 0..<(starts.count - 1) where ends[bucket] > starts[bucket] + 1 {
      body(texts[Int(starts[bucket])..<Int(ends[bucket])])
    }
  }
}

/// Tells under which buckets of a share a text is listed.
private struct PairLister {
  private let likeness: Likeness

  /// How many buckets all shares have.
  private let count: UInt64

  /// The buckets of this share, of all.
  let buckets: Range<Int>

  init(of texts: RankedTexts, _ likeness: Likeness, share: Int, of shares: Int) {
    // About one for each pair, if each text has six.
    let count = max(texts.count * 6, shares)
    self.likeness = likeness
    self.count = UInt64(count)
    self.buckets = (count * share / shares)..<(count * (share + 1) / shares)
  }

  /// Hands over the position, among the buckets of this share, of each under which a text is listed.
  @inline(__always)
  func forEachBucket(of text: Int, in texts: RankedTexts, _ body: (Int) -> Void) {
    let words = texts.positions(of: text)
    guard !words.isEmpty else { return }
    let least = likeness.leastShared(ofLength: words.count)
    let end = words.lowerBound + min(words.count - least + 2, words.count)
    for second in words.lowerBound..<end {
      let rank = texts.ranks[second]
      if least < 2 { list(rank, .max, body) }
      for first in words.lowerBound..<second { list(texts.ranks[first], rank, body) }
    }
  }

  @inline(__always)
  private func list(_ first: UInt32, _ second: UInt32, _ body: (Int) -> Void) {
    // Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
    let pair = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    let bucket = Int(truncatingIfNeeded: (pair >> 32 &* count) >> 32)
    if buckets.contains(bucket) { body(bucket - buckets.lowerBound) }
  }
}
