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

  /// What the word that leaves the run has in its digest.
  private let weight: UInt64

  /// Open addressing with linear steps; at most half of the slots are taken. For each run where it stands first, and one
  /// more; 0 where the slot is free.
  private var slots: [UInt32]

  init(_ texts: JoinedTexts, length: Int, most listed: [UInt32]) {
    let runs = listed.reduce(0) { $0 + max(texts.wordCount(of: Int($1)) - length + 1, 0) }
    self.texts = texts
    self.length = length
    self.weight = weightOfWordBefore(runOf: length)
    self.slots = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - (runs * 2).leadingZeroBitCount))
  }

  /// Hands over, for each run of a text that an earlier text has, the first of these texts; and remembers the others.
  mutating func forEachKnownRun(of text: Int, _ body: (Int) -> Void) {
    let begin = texts.positions(of: text).lowerBound
    texts.forEachRun(of: text, length, weight) { start, digest in
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

extension KeptTexts {
  /// The texts that may share a run of so many words with some of other texts, in order: those with a run of the same
  /// digest. The others are numbered as these are.
  ///
  /// Words are read for those texts only whose signatures have all bits of a run.
  func texts(
    sharingRunsOf few: [Int], of others: JoinedTexts, length: Int
  ) throws(KeptTextsLost) -> [Int] {
    let runs = others.signatures(ofRunsOf: few, length: max(length, 1))
    if runs.isEmpty { return [] }
    let candidates =
      runs.count > mostSignatures
      ? Array(0..<count)
      : signatures.indices.filter { text in
        let signature = signatures[text]
        return runs.contains { $0 & ~signature == 0 }
      }
    let read = try texts(at: candidates)
    return read.texts(sharingRunsOf: few, of: others, length: length).map { candidates[$0] }
  }
}

/// With more signatures of runs it takes longer to compare them with those of all texts than to read these.
private let mostSignatures = 1000

extension JoinedTexts {
  /// The texts that may share a run of so many words with some of other texts, in order: those with a run of the same
  /// digest. The others are numbered as these are.
  func texts(sharingRunsOf few: [Int], of others: JoinedTexts, length: Int) -> [Int] {
    let (length, weight) = (max(length, 1), weightOfWordBefore(runOf: max(length, 1)))
    var digests: Set<UInt64> = []
    // A bit for each digest, which most others do not have: to ask the set for every run would take much longer.
    var bits = [UInt64](repeating: 0, count: 1024)
    for text in few {
      others.forEachRun(of: text, length, weight) { _, digest in
        digests.insert(digest)
        bits[Int(digest >> 54)] |= 1 << (digest >> 48 & 63)
      }
    }
    if digests.isEmpty { return [] }
    return (0..<count).filter { text in
      var isSharing = false
      forEachRun(of: text, length, weight) { _, digest in
        if bits[Int(digest >> 54)] >> (digest >> 48 & 63) & 1 != 0, digests.contains(digest) {
          isSharing = true
        }
      }
      return isSharing
    }
  }

  /// The signatures that the runs of some texts have, each once.
  fileprivate func signatures(ofRunsOf few: [Int], length: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: vocabulary.count)
    vocabulary.forEachWord { word, number in bits[Int(number)] = WordSketch.signature(spread: word.spread) }
    var signatures: Set<UInt64> = []
    for text in few {
      let words = positions(of: text)
      for start in words where start + length <= words.upperBound {
        signatures.insert(self.words[start..<start + length].reduce(0) { $0 | bits[Int($1)] })
      }
    }
    return Array(signatures)
  }

  /// Hands over where each run of a text begins, with its digest.
  fileprivate func forEachRun(
    of text: Int, _ length: Int, _ weight: UInt64, _ body: (_ start: Int, _ digest: UInt64) -> Void
  ) {
    let words = positions(of: text)
    var digest: UInt64 = 0
    for position in words {
      digest = digest &* factor &+ UInt64(self.words[position]) &+ 1
      let start = position + 1 - length
      if start > words.lowerBound { digest &-= (UInt64(self.words[start - 1]) &+ 1) &* weight }
      if start >= words.lowerBound { body(start, digest) }
    }
  }
}

/// What the word before a run of so many words has in the digest of the run.
private func weightOfWordBefore(runOf length: Int) -> UInt64 {
  (0..<length).reduce(1) { weight, _ in weight &* factor }
}

/// The factor of a polynomial digest (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987).
private let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
