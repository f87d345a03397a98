/// Texts that share runs of words, as paragraphs do of which a sentence was copied, none missed.
///
/// Every run of the length is looked up by a digest that moves on word by word, and where one is known its words are
/// compared (all of the digests that Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
/// fingerprinting", 2003, choose from: none is left out, so no run is missed).
package struct SharedRuns: Sendable {
  /// How many words a run has at least, if nobody says otherwise.
  ///
  /// Of the descriptions of 1,016 occupations of O*NET 29.3, 76 in 18 clusters share a run of twelve words, each a clause
  /// that was copied; runs of eight to eleven are mostly how such descriptions open (`plan, direct, or coordinate
  /// activities in such fields as`) and what things are called.
  package static let usualLength = 12

  /// How many words a run has at least.
  package let length: Int

  /// The texts of each cluster, by their positions: each shares a run with another one, or is a copy of one that does.
  package let clusters: [[Int]]

  private let texts: JoinedTexts

  /// Finds the texts that share a run of at least `length` words.
  package init(of texts: JoinedTexts, length: Int) {
    let length = max(length, 1)
    let distinct = DistinctTexts(of: texts)
    var finder = RunFinder(texts, length: length, most: distinct.firsts)
    var sets = DisjointSets(count: texts.count)
    for text in distinct.firsts {
      finder.forEachKnownRun(of: Int(text)) { sets.join(text, UInt32($0)) }
    }
    for (text, group) in distinct.groups.enumerated() where texts.wordCount(of: text) >= length {
      sets.join(UInt32(text), distinct.firsts[Int(group)])
    }
    let lists = Lists(of: (0..<UInt32(texts.count)).map { $0 }, in: sets.leasts(), count: texts.count)
    self.length = length
    self.clusters = (0..<lists.count).filter { lists[$0].count > 1 }.map { lists[$0].map { Int($0) } }
    self.texts = texts
  }

  /// The longest run of words that two texts share, where it stands in each; the first in the first text of several.
  /// Nothing where it is shorter than the runs that were looked for.
  package func longestRun(of text: Int, and other: Int) -> (here: Range<Int>, there: Range<Int>)? {
    let (words, others) = (texts.words[texts.positions(of: text)], texts.words[texts.positions(of: other)])
    var longest = (here: 0..<0, there: 0..<0)
    // For each word of the other text, how long the run is that ends there and at the word before the one at hand.
    var before = [Int](repeating: 0, count: others.count + 1)
    for (here, word) in words.enumerated() {
      var run = before
      for (there, counterpart) in others.enumerated() {
        let count = word == counterpart ? before[there] + 1 : 0
        run[there + 1] = count
        if count > longest.here.count {
          longest = (here + 1 - count..<here + 1, there + 1 - count..<there + 1)
        }
      }
      before = run
    }
    return longest.here.count >= length ? longest : nil
  }
}

/// The runs of words of texts while they are looked up.
private struct RunFinder {
  private let texts: JoinedTexts
  private let length: Int

  private let digests: RunDigests

  /// Open addressing with linear steps; at most half of the slots are taken. For each run where it stands first, and one
  /// more; 0 where the slot is free.
  private var slots: [UInt32]

  init(_ texts: JoinedTexts, length: Int, most listed: [UInt32]) {
    let runs = listed.reduce(0) { $0 + max(texts.wordCount(of: Int($1)) - length + 1, 0) }
    self.texts = texts
    self.length = length
    self.digests = RunDigests(length: length)
    self.slots = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - (runs * 2).leadingZeroBitCount))
  }

  /// Hands over, for each run of a text that an earlier text has, the first of these texts; and remembers the others.
  mutating func forEachKnownRun(of text: Int, _ body: (Int) -> Void) {
    let begin = texts.positions(of: text).lowerBound
    texts.forEachRun(of: text, digests) { start, digest in
      let known = first(start, digest)
      if known < begin { body(texts.text(at: known)) }
    }
  }

  /// Where the run that begins at a position stands first.
  private mutating func first(_ start: Int, _ digest: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(digest)) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if texts.words[known..<known + length].elementsEqual(texts.words[start..<start + length]) {
        return known
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(start) + 1
    return start
  }
}
