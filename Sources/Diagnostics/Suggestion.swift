import SourceText

/// The candidate that `word` was probably meant to be, if exactly one is closest and close enough.
///
/// Closeness is the optimal string alignment distance (insertions, deletions, substitutions and transpositions of
/// neighbours; Boytsov 2011, "Indexing methods for approximate dictionary searching") without regard to case, at
/// most a third of the longer word's length.
package func closest(to word: String, among candidates: some Sequence<String>) -> String? {
  let folded = Array(word.lowercased().utf8)
  var best: (distance: Int, candidate: String)?
  var isTied = false
  for candidate in candidates where candidate != word {
    let other = Array(candidate.lowercased().utf8)
    let allowed = max(folded.count, other.count) / 3
    guard abs(folded.count - other.count) <= allowed else { continue }
    let distance = alignmentDistance(folded, other)
    guard distance <= allowed else { continue }
    if let known = best, distance >= known.distance {
      if distance == known.distance { isTied = true }
    } else {
      best = (distance, candidate)
      isTied = false
    }
  }
  return isTied ? nil : best?.candidate
}

/// Whether a suggestion mends nothing but spelling: two names with different digits are names of different things.
package func isSpelling(of suggestion: String, in word: String) -> Bool {
  suggestion.utf8.filter(isDigit).elementsEqual(word.utf8.filter(isDigit))
}

private func isDigit(_ byte: UInt8) -> Bool { byte.isDigit }

private func alignmentDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(substitution, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforePrevious[column - 1] + 1)
      }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
