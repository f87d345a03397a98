/// The words that two texts share, each counted as often as both have it, out of the words of the longer text.
package struct WordOverlap: Hashable, Sendable {
  package let shared: Int
  package let longer: Int

  /// How many words of the longer text the other one does not have.
  package var differing: Int { longer - shared }

  /// The shared words in percent, rounded down: 100 only where all words are shared.
  package var percent: Int { longer == 0 ? 100 : shared * 100 / longer }
}

extension Words {
  /// What this text shares with another one in words of the same language.
  package func overlap(with other: Words) -> WordOverlap {
    WordOverlap(shared: shared(of: sorted(), other.sorted()), longer: Swift.max(count, other.count))
  }
}

/// How many items two sorted lists share, each counted as often as both have it.
func shared<Item: Comparable>(of left: [Item], _ right: [Item]) -> Int {
  var (first, second, shared) = (0, 0, 0)
  while first < left.count, second < right.count {
    let (item, counterpart) = (left[first], right[second])
    if item == counterpart { shared += 1 }
    if item <= counterpart { first += 1 }
    if counterpart <= item { second += 1 }
  }
  return shared
}
