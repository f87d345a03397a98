import ProfileModel
import Shape
import YAMLSyntax

/// The years that levels ask for in one place: on their cards, or in one column of the rubric.
struct YearsLadder {
  /// The dimension of the rubric; nothing for the cards.
  let dimension: String?

  /// All levels on the ladder, with what they ask for.
  let levels: [(level: LevelEntry, given: [AskedYears])]

  /// What asks for them at a level, in words.
  func giver(at level: String) -> String {
    dimension.map { "`\($0)` in the rubric of `\(level)`" } ?? "the card of `\(level)`"
  }

  /// The levels that ask for years of a kind, with the first range of it that ends where or after it begins.
  func levels(askingFor kind: Experience.Kind) -> [(level: LevelEntry, given: AskedYears)] {
    levels.compactMap { level, given in
      given.first { $0.kind == kind && !$0.isReversed }.map { (level, $0) }
    }
  }

  /// Whether no level of the track stands between two of its levels.
  func isStep(from lower: LevelPlace, to upper: LevelPlace) -> Bool {
    guard let low = lower.rank, let high = upper.rank else { return false }
    return !levels.contains { entry in
      guard entry.level.track == lower.track, let rank = entry.level.rank else { return false }
      return low < rank && rank < high
    }
  }
}

extension InspectedDocument {
  /// The years that cards and rubric ask for, as this document sees them: the framework both, a function the rubric
  /// as it holds there.
  var yearsLadders: [YearsLadder] {
    switch document.content {
    case .framework: [cardYears] + rubricYears
    case .function(let function) where function.status != .retired: rubricYears
    case .function, .profile, .sources, .skills, .review, .baseline, .approvals: []
    }
  }

  /// The years on the cards of the document's levels.
  var cardYears: YearsLadder {
    let isFramework = if case .framework = document.content { true } else { false }
    let source = isFramework ? nil : library.frameworkDocument
    return YearsLadder(dimension: nil, levels: ladder.map { ($0, $0.level.experience.asked(in: source)) })
  }

  private var rubricYears: [YearsLadder] {
    let ladder = ladder
    return (library.framework.dimensions.value?.keys ?? []).map { dimension in
      YearsLadder(
        dimension: dimension,
        levels: ladder.map { level in
          let found = cell(level.id, dimension)
          return (level, found?.cell.experience.asked(in: found?.source) ?? [])
        })
    }
  }
}
