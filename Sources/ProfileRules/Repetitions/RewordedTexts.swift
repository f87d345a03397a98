import Diagnostics
import ProfileModel
import Similarity

/// Texts that say the same in similar words.
struct RewordedTexts {
  /// At least two.
  let wordings: [Wording]

  /// The last of all texts by code and path.
  let last: Occurrence

  /// The text of another wording that is most like the last one, and what the two share.
  let counterpart: Occurrence
  let overlap: WordOverlap

  /// The groups of wordings in a cluster that say the same, each way from one to another being a matter of this search.
  static func all(in cluster: OccurrenceCluster, within limits: TextLimits) -> [RewordedTexts] {
    let wordings = cluster.wordings
    if wordings.count < 2 { return [] }
    var groups: [Int] = Array(wordings.indices)
    if wordings.count > mostCompared {
      groups = groups.map { _ in 0 }
    } else {
      for upper in wordings.indices {
        for lower in 0..<upper where wordings[lower].alike(wordings[upper], within: limits) != nil {
          let (kept, gone) = (groups[lower], groups[upper])
          for index in groups.indices where groups[index] == gone { groups[index] = kept }
        }
      }
    }
    return Dictionary(grouping: wordings.indices) { groups[$0] }.values
      .sorted { $0[0] < $1[0] }
      .compactMap { RewordedTexts($0.map { wordings[$0] }, within: limits) }
  }

  /// Nothing where no text is comparable with the last one.
  private init?(_ wordings: [Wording], within limits: TextLimits) {
    guard wordings.count > 1,
      let last = wordings.flatMap(\.occurrences).inOrder.last,
      let own = wordings.first(where: { $0.words == last.words })
    else { return nil }
    var nearest: (occurrence: Occurrence, overlap: WordOverlap)?
    for wording in wordings where wording.words != last.words {
      guard let found = wording.alike(own, within: limits) else { continue }
      if nearest.map({ found.overlap.percent > $0.overlap.percent }) ?? true { nearest = found }
    }
    guard let nearest else { return nil }
    self.wordings = wordings
    self.last = last
    self.counterpart = nearest.occurrence
    self.overlap = nearest.overlap
  }

  /// A text for each wording but that of the last one, in order.
  var others: [Occurrence] {
    wordings.filter { $0.words != last.words }
      .map { $0.words == counterpart.words ? counterpart : $0.occurrences[0] }.inOrder
  }

  /// How many texts have the words of this one.
  func count(of occurrence: Occurrence) -> Int {
    wordings.first { $0.words == occurrence.words }?.occurrences.count ?? 1
  }
}

/// The most wordings of one cluster that are compared with each other; in a larger one, each is like some other, and
/// no examples and scopes are asked.
let mostCompared = 256

extension Wording {
  /// The first of these texts that says the same as one of others, where that is a matter of comparison, and what they
  /// share.
  fileprivate func alike(
    _ other: Wording, within limits: TextLimits
  ) -> (occurrence: Occurrence, overlap: WordOverlap)? {
    guard limits.tolerance.mayAllow(words.sketch, other.words.sketch),
      limits.tolerance.overlap(of: words, other.words) != nil
    else { return nil }
    for occurrence in occurrences {
      for counterpart in other.occurrences where occurrence.isComparable(with: counterpart) {
        if let overlap = limits.overlap(ofAlike: occurrence.text, counterpart.text) {
          return (occurrence, overlap)
        }
      }
    }
    return nil
  }
}
