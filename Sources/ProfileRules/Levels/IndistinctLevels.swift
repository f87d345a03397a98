import ProfileModel
import Shape
import Similarity

/// A level of whose texts the document's own all stand at another level too, word for word or in similar words.
struct IndistinctLevel {
  let kind: LevelSheet.Kind
  let level: String
  let below: String

  /// The lower text and the upper one that says it again.
  let pairs: [(lower: AuthoredText, upper: AuthoredText)]

  /// Whether two texts are one of the pairs, or of the same two levels and worded alike.
  func holds(_ lower: AuthoredText, _ upper: AuthoredText) -> Bool {
    lower.rung?.level == below && upper.rung?.level == level
      && pairs.contains { $0.upper.node == upper.node && !upper.isInherited }
  }
}

extension InspectedDocument {
  /// The levels that say nothing of their own, each with the level one step below whose texts it repeats.
  var indistinctLevels: [IndistinctLevel] {
    texts.steps.compactMap { step in
      // A single text is the matter of repeated-across-levels, and a single word, such as `TODO`, says nothing yet.
      if step.below.isEmpty { return nil }
      let own = step.given.texts.filter { !$0.isInherited && $0.words.count > 1 }
      guard own.count > 1 else { return nil }
      return step.below.lazy.compactMap { below in
        self.pairs(of: own, among: below.given.texts).map {
          IndistinctLevel(
            kind: step.given.kind, level: step.level.id, below: below.level.id, pairs: $0)
        }
      }.first
    }
  }

  /// Each of some texts with one of the others that says the same; nothing if one of them has none.
  private func pairs(
    of texts: [AuthoredText], among others: [AuthoredText]
  ) -> [(lower: AuthoredText, upper: AuthoredText)]? {
    var pairs: [(lower: AuthoredText, upper: AuthoredText)] = []
    for text in texts {
      let sketch = text.words.sketch
      let counterpart = others.first { other in
        (other.words.digest == text.words.digest
          || self.texts.limits.tolerance.mayAllow(other.words.sketch, sketch))
          && other.rung?.ladder == text.rung?.ladder && other.node != text.node
          && (other.words == text.words
            ? !other.isTold(from: text, within: self.texts.limits.tolerance)
            : text.words.count >= self.texts.limits.shortest
              && self.texts.limits.overlap(ofAlike: other, text) != nil)
      }
      guard let counterpart else { return nil }
      pairs.append((counterpart, text))
    }
    return pairs
  }
}
