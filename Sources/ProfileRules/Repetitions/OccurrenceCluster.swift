import Diagnostics
import ProfileModel
import Similarity

/// Texts that say the same, directly or by way of others, as they stand.
struct OccurrenceCluster {
  /// In the order of codes and paths.
  let occurrences: [Occurrence]

  /// The texts that are no cells of a rubric, and the cells: what the two have in common is a matter of its own.
  var withoutCells: OccurrenceCluster {
    OccurrenceCluster(occurrences: occurrences.filter { $0.kind != .cell })
  }
  var cells: OccurrenceCluster { OccurrenceCluster(occurrences: occurrences.filter { $0.kind == .cell }) }

  /// The texts by their words, each wording where it is met first.
  var wordings: [Wording] {
    var positions: [Words: Int] = [:]
    var wordings: [Wording] = []
    for occurrence in occurrences {
      if let known = positions[occurrence.words] {
        wordings[known].occurrences.append(occurrence)
      } else {
        positions[occurrence.words] = wordings.count
        wordings.append(Wording(occurrences: [occurrence]))
      }
    }
    return wordings
  }
}

/// Texts of the same words in the same order, at least one.
struct Wording {
  fileprivate(set) var occurrences: [Occurrence]

  var words: Words { occurrences[0].words }

  /// The groups of them that stand in several documents, without those that are told apart by their examples.
  ///
  /// What a profile says that its page has from a function already is the matter of `duplicate-text`, or it is there to
  /// replace it.
  func copies(within limits: TextLimits) -> [[Occurrence]] {
    let owners = occurrences.filter { $0.owner.kind == .function && $0.kind == .statement }.map(\.owner)
    let own = occurrences.filter { occurrence in
      occurrence.kind != .statement || !owners.contains { occurrence.owner.inherits(from: $0) }
    }
    var groups: [[Occurrence]] = []
    for occurrence in own {
      let known = groups.firstIndex {
        !$0[0].text.isTold(from: occurrence.text, within: limits.tolerance)
      }
      if let known { groups[known].append(occurrence) } else { groups.append([occurrence]) }
    }
    return groups.filter { group in group.contains { $0.place.file != group[0].place.file } }
  }
}

extension Occurrence {
  /// Whether it is this rule's matter that two texts of different words are alike.
  ///
  /// In one document other rules look at what levels say one after the other, at a summary and its focus, and at
  /// definitions; and whoever begins two sentences of one list with different verbs means two duties. A statement under
  /// the id of an inherited one is there to replace it.
  func isComparable(with other: Occurrence) -> Bool {
    if owner.inherits(from: other.owner) || other.owner.inherits(from: owner) {
      return kind == .statement && other.kind == .statement
        ? level == other.level && (id == nil || id?.name != other.id?.name) : true
    }
    guard place.file == other.place.file else { return true }
    return kind == other.kind && level == other.level && words.first == other.words.first
      && !(name != nil && other.name != nil)
      && !(isOpening && other.isOpening)
  }

  /// Whether it is the summary or the focus of a document.
  private var isOpening: Bool { place.path == "summary" || place.path == "focus" }
}
