extension Words {
  /// The runs of words that have no counterpart in another text, as positions.
  ///
  /// A word that this text has more often than the other has no counterpart where it stands last.
  package func runs(missingIn other: Words) -> [Range<Int>] {
    var available: [WordID: Int] = [:]
    for id in other { available[id, default: 0] += 1 }
    var runs: [Range<Int>] = []
    for (position, id) in enumerated() {
      if let count = available[id], count > 0 {
        available[id] = count - 1
      } else if let last = runs.last, last.upperBound == position {
        runs[runs.count - 1] = last.lowerBound..<(position + 1)
      } else {
        runs.append(position..<(position + 1))
      }
    }
    return runs
  }
}
