/// When two texts are alike, told by how many words they share.
package enum Likeness: Hashable, Sendable {
  /// Each word counts as often as it stands in both; those of the longer text that the other one does not have are
  /// within a tolerance. Texts that share no word are not alike, whatever the tolerance.
  case words(Tolerance)

  /// Each word counts once; those that both texts have are at least so many percent of those that one of them has
  /// (Jaccard, "The distribution of the flora in the alpine zone", 1912).
  case wordSets(percent: Int)

  /// Whether a word that a text has several times counts once.
  var countsWordsOnce: Bool {
    if case .wordSets = self { true } else { false }
  }

  /// How many words, of those that count, two texts have to share.
  func leastShared(_ left: Int, _ right: Int) -> Int {
    switch self {
    case .words(let tolerance):
      let longer = max(left, right)
      return max(longer - tolerance.differing(in: longer), 1)
    case .wordSets(let percent):
      // Of `l + r - s` words at least `percent` in a hundred are shared.
      return max(((left + right) * percent + 99 + percent) / (100 + percent), 1)
    }
  }

  /// The fewest words that a text of a length shares with any text like it.
  func leastShared(ofLength count: Int) -> Int {
    switch self {
    // A longer text may miss more words, and by at most as many as it is longer.
    case .words: leastShared(count, count)
    case .wordSets(let percent): max((count * percent + 99) / 100, 1)
    }
  }

  /// How many words of a text of a length a text like it may not have; no fewer for a longer one.
  func slack(ofLength count: Int) -> Int { max(count - leastShared(ofLength: count), 0) }
}
