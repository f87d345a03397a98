/// Which texts share runs of words may be told by few of these runs' parts, the marks of the texts: two texts that share a
/// run of the length have a mark in common.
///
/// Of all parts of a run, each half as long, the one of the least digest is a mark. As runs that follow each other mostly
/// have it in common, a text has about a mark for every four words (Schleimer, Wilkerson and Aiken, "Winnowing: local
/// algorithms for document fingerprinting", 2003).
package struct RunMarks: Sendable {
  /// Where the marks of each bucket begin, and where those of the last one end; the first bits of a mark are its bucket.
  package let bounds: [UInt32]

  /// By bucket, the last four bytes of the mark, and the position of a text that has it.
  package let marks: [UInt64]

  /// The marks of texts for runs of `length` words.
  package init(of texts: JoinedTexts, length: Int) {
    let runs = MarkedRuns(length: length)
    var found: [(mark: UInt64, text: UInt32)] = []
    for text in 0..<texts.count {
      texts.forEachMark(of: text, runs) { found.append(($0, UInt32(text))) }
    }
    let buckets = 1 << (Int.bitWidth - (found.count / usualMarks).leadingZeroBitCount)
    var bounds = [UInt32](repeating: 0, count: buckets + 1)
    for (mark, _) in found { bounds[bucket(of: mark, among: buckets) + 1] += 1 }
    for bucket in 0..<buckets { bounds[bucket + 1] += bounds[bucket] }
    var next = bounds
    var marks = [UInt64](repeating: 0, count: found.count)
    for (mark, text) in found {
      let bucket = bucket(of: mark, among: buckets)
      marks[Int(next[bucket])] = mark << 32 | UInt64(text)
      next[bucket] += 1
    }
    self.bounds = bounds
    self.marks = marks
  }
}

/// The marks of texts, kept elsewhere; those are read that something is asked of.
package struct KeptRunMarks: Sendable {
  /// Reads the marks at some positions, one range's behind the other's.
  package typealias Reading = @Sendable (_ positions: [Range<Int>]) throws(KeptTextsLost) -> [UInt64]

  private let bounds: [UInt32]
  private let read: Reading

  /// The `count` marks that bounds are kept of; nothing where they do not fit together.
  package init?(bounds: [UInt32], count: Int, marks read: @escaping Reading) {
    guard bounds.first == 0, bounds.last.map(Int.init) == count, (bounds.count - 1).nonzeroBitCount == 1,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.bounds = bounds
    self.read = read
  }

  /// The positions of the texts that may share a run of `length` words, for which the marks were made, with some of
  /// other texts, in order. The others are numbered as these are.
  func texts(sharingRunsOf few: [Int], of others: JoinedTexts, length: Int) throws(KeptTextsLost) -> [Int] {
    let runs = MarkedRuns(length: length)
    var wanted: Set<UInt64> = []
    for text in few { others.forEachMark(of: text, runs) { wanted.insert($0) } }
    let asked = wanted.map { (mark: $0, bucket: bucket(of: $0, among: bounds.count - 1)) }
      .sorted { ($0.bucket, $0.mark) < ($1.bucket, $1.mark) }
    let ranges = asked.map { Int(bounds[$0.bucket])..<Int(bounds[$0.bucket + 1]) }
    let marks = try read(ranges)
    guard marks.count == ranges.reduce(0, { $0 + $1.count }) else { throw KeptTextsLost() }
    var texts: Set<Int> = []
    var rest = marks[...]
    for (range, asked) in zip(ranges, asked) {
      for mark in rest.prefix(range.count) where mark >> 32 == asked.mark & 0xFFFF_FFFF {
        texts.insert(Int(mark & 0xFFFF_FFFF))
      }
      rest = rest.dropFirst(range.count)
    }
    return texts.sorted()
  }
}

/// How many marks a bucket has about: as many as are read in no more time than one of them.
private let usualMarks = 512

private func bucket(of mark: UInt64, among buckets: Int) -> Int {
  buckets == 1 ? 0 : Int(truncatingIfNeeded: mark >> (UInt64.bitWidth - buckets.trailingZeroBitCount))
}

/// Runs of so many words, with their parts.
private struct MarkedRuns {
  let parts: RunDigests

  /// How many parts a run has.
  let count: Int

  init(length: Int) {
    self.parts = RunDigests(length: max((length + 1) / 2, 1))
    self.count = max(length, 1) - parts.length + 1
  }
}

extension JoinedTexts {
  /// Hands over the marks of a text; one that stands there several times may come again.
  fileprivate func forEachMark(of text: Int, _ runs: MarkedRuns, _ body: (UInt64) -> Void) {
    var parts: [UInt64] = []
    forEachRun(of: text, runs.parts) { parts.append(mixed($1)) }
    guard parts.count >= runs.count else { return }
    var least: Int?
    for start in 0...parts.count - runs.count {
      let last = start + runs.count - 1
      let before = least
      if let known = least, known >= start {
        if parts[last] <= parts[known] { least = last }
      } else {
        least = (start...last).min { parts[$0] < parts[$1] }
      }
      if let least, least != before { body(parts[least]) }
    }
  }
}
