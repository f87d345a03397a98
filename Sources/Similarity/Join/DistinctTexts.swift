/// Texts without their copies: of those with the same words in the same order, the first stands for all.
struct DistinctTexts: Sendable {
  /// The first text of each group of copies, in order.
  let firsts: [UInt32]

  /// The group of each text, as a position in `firsts`.
  let groups: [UInt32]

  init(of texts: JoinedTexts) {
    var finder = CopyFinder(texts)
    self.groups = (0..<texts.count).map { finder.group(of: $0) }
    self.firsts = finder.firsts
  }

  /// The texts of each group, in order.
  var members: Lists {
    Lists(of: (0..<UInt32(groups.count)).map { $0 }, in: groups, count: firsts.count)
  }
}

/// The groups of copies while texts are looked up, each once and in order: a text costs a few steps, however many copies
/// it has.
private struct CopyFinder {
  private let texts: JoinedTexts
  private(set) var firsts: [UInt32] = []

  /// For each group, the digest of its words.
  private var digests: [UInt64] = []

  /// Open addressing with linear steps; at most half of the slots are taken. A group's position and one more; 0 where the
  /// slot is free.
  private var slots: [UInt32]

  init(_ texts: JoinedTexts) {
    self.texts = texts
    let size = 1 << (Int.bitWidth - (texts.count * 2).leadingZeroBitCount)
    self.slots = [UInt32](repeating: 0, count: size)
  }

  mutating func group(of text: Int) -> UInt32 {
    let words = texts.positions(of: text)
    var digest = UInt64(words.count)
    for position in words { digest = mixed(digest ^ UInt64(texts.words[position])) }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: digest) & mask
    while slots[slot] != 0 {
      let group = slots[slot] - 1
      if digests[Int(group)] == digest, isCopy(words, of: Int(firsts[Int(group)])) { return group }
      slot = (slot + 1) & mask
    }
    digests.append(digest)
    firsts.append(UInt32(text))
    slots[slot] = UInt32(firsts.count)
    return UInt32(firsts.count - 1)
  }

  private func isCopy(_ words: Range<Int>, of other: Int) -> Bool {
    texts.words[words].elementsEqual(texts.words[texts.positions(of: other)])
  }
}
