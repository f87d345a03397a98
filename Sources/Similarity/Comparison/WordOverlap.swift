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
    let (words, counterparts) = (sorted(), other.sorted())
    var shared = 0
    var left = 0
    var right = 0
    while left < words.count, right < counterparts.count {
      let (word, counterpart) = (words[left], counterparts[right])
      if word == counterpart { shared += 1 }
      if word <= counterpart { left += 1 }
      if counterpart <= word { right += 1 }
    }
    return WordOverlap(shared: shared, longer: Swift.max(count, other.count))
  }
}
