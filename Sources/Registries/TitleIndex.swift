import Similarity

/// Titles by their words, each with the codes that have it: looked up without a text for each of them.
struct TitleIndex: Sendable {
  /// Sorted by the titles' keys, and by position where they are equal.
  private let rows: [(key: PhraseKey, position: Int)]

  /// Takes in titles, each with the position of a code that has it.
  init(_ titles: [(PhraseKey, Int)]) {
    rows = titles.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { (key: $0.0, position: $0.1) }
  }

  /// The positions of the codes that have a title, each once.
  func positions(of key: PhraseKey) -> [Int] {
    var found: [Int] = []
    for row in rows[firstIndex(of: key)...] {
      guard row.key == key else { break }
      if found.last != row.position { found.append(row.position) }
    }
    return found
  }

  /// How many different titles there are, and how many of them have several codes.
  var counts: (distinct: Int, ambiguous: Int) {
    var (distinct, ambiguous) = (0, 0)
    var start = 0
    while start < rows.count {
      var end = start
      while end < rows.count, rows[end].key == rows[start].key { end += 1 }
      distinct += 1
      if rows[start].position != rows[end - 1].position { ambiguous += 1 }
      start = end
    }
    return (distinct, ambiguous)
  }

  private func firstIndex(of key: PhraseKey) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
