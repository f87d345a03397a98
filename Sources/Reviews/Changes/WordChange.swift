/// Some words in a row that gave way to others, or to nothing, or that are new.
package struct WordChange: Hashable, Sendable {
  /// The words that are gone, as they were written.
  package let before: String

  /// The words in their place.
  package let after: String

  /// How many words changed: the longer side.
  package let count: Int

  /// The positions of the words in their place, among the words of the new text; empty where there are none.
  package let positions: Range<Int>
}

/// What changed from one text to another, word by word, in the order of the texts.
///
/// A word is what stands between white space, with its capitals and its marks, since a comma can change a meaning.
package func wordChanges(from old: String, to new: String) -> [WordChange] {
  let before = old.split(whereSeparator: \.isWhitespace)
  let after = new.split(whereSeparator: \.isWhitespace)
  let difference = after.difference(from: before)
  let removed = Set(difference.removals.map(\.offset))
  let inserted = Set(difference.insertions.map(\.offset))
  var changes: [WordChange] = []
  var (left, right) = (0, 0)
  while left < before.count || right < after.count {
    let (start, end) = (left, right)
    while removed.contains(left) { left += 1 }
    while inserted.contains(right) { right += 1 }
    if left > start || right > end {
      changes.append(
        WordChange(
          before: before[start..<left].joined(separator: " "),
          after: after[end..<right].joined(separator: " "),
          count: max(left - start, right - end), positions: end..<right))
    } else {
      left += 1
      right += 1
    }
  }
  return changes
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }
}
