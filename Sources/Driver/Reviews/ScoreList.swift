/// Scores as a command line gives them: `accuracy=4,clarity=5`, or `accuracy=4/5/4` with one for each seat of the panel.
package struct ScoreList: Sendable {
  package let scores: [(dimension: String, scores: [Int])]

  /// Nothing where it is not written so, or names a dimension twice.
  package init?(_ argument: String) {
    var scores: [(dimension: String, scores: [Int])] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty else { return nil }
      let numbers = sides[1].split(separator: "/", omittingEmptySubsequences: false)
      let values = numbers.compactMap { Int($0) }
      guard values.count == numbers.count, !scores.contains(where: { $0.dimension == sides[0] }) else {
        return nil
      }
      scores.append((String(sides[0]), values))
    }
    self.scores = scores
  }
}
