/// What tells runs of so many words from each other: a polynomial digest that moves on word by word (Karp and Rabin,
/// "Efficient randomized pattern-matching algorithms", 1987).
struct RunDigests: Sendable {
  let length: Int

  /// What the word before a run has in the digest of the run.
  fileprivate let weight: UInt64

  init(length: Int) {
    self.length = length
    self.weight = (0..<length).reduce(1) { weight, _ in weight &* factor }
  }
}

private let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

extension JoinedTexts {
  /// Hands over where each run of a text begins, with its digest.
  func forEachRun(of text: Int, _ digests: RunDigests, _ body: (_ start: Int, _ digest: UInt64) -> Void) {
    let words = positions(of: text)
    var digest: UInt64 = 0
    for position in words {
      digest = digest &* factor &+ UInt64(self.words[position]) &+ 1
      let start = position + 1 - digests.length
      if start > words.lowerBound { digest &-= (UInt64(self.words[start - 1]) &+ 1) &* digests.weight }
      if start >= words.lowerBound { body(start, digest) }
    }
  }

  /// The texts that may share a run of so many words with some of other texts, in order: those with a run of the same
  /// digest. The others are numbered as these are.
  func texts(sharingRunsOf few: [Int], of others: JoinedTexts, length: Int) -> [Int] {
    let runs = RunDigests(length: length)
    var digests: Set<UInt64> = []
    for text in few { others.forEachRun(of: text, runs) { digests.insert($1) } }
    return (0..<count).filter { text in
      var isSharing = false
      forEachRun(of: text, runs) { isSharing = isSharing || digests.contains($1) }
      return isSharing
    }
  }
}
