/// How many words two texts may differ in and still say the same: `words` in every `of` words of the longer one, and
/// never more than `most`.
package struct Tolerance: Hashable, Sendable {
  package let words: Int
  package let of: Int
  package let most: Int

  /// All numbers are taken to be at most a million, which no text of a framework reaches.
  package init(words: Int, of: Int, most: Int = .max) {
    self.words = min(max(words, 0), 1_000_000)
    self.of = min(max(of, 1), 1_000_000)
    self.most = min(max(most, 0), 1_000_000)
  }

  /// Whether texts with this overlap say the same.
  package func allows(_ overlap: WordOverlap) -> Bool {
    allows(differing: overlap.differing, longer: overlap.longer)
  }

  /// The overlap of two texts that say the same; nothing for those that do not.
  package func overlap(of left: Words, _ right: Words) -> WordOverlap? {
    guard mayAllow(left.sketch, right.sketch) else { return nil }
    let overlap = left.overlap(with: right)
    return allows(overlap) ? overlap : nil
  }

  /// Whether texts with these sketches may say the same: the lengths rule most pairs out, and the signatures nearly
  /// all others.
  package func mayAllow(_ left: WordSketch, _ right: WordSketch) -> Bool {
    let longer = max(left.count, right.count)
    return allows(differing: longer - min(left.count, right.count), longer: longer)
      && allows(differing: (left.signature & ~right.signature).nonzeroBitCount, longer: longer)
      && allows(differing: (right.signature & ~left.signature).nonzeroBitCount, longer: longer)
  }

  /// How many words of a text may differ from those of a text that is no longer.
  func differing(in count: Int) -> Int { min(count * words / of, most) }

  private func allows(differing: Int, longer: Int) -> Bool {
    differing * of <= words * longer && differing <= most
  }
}
