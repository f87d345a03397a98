import ProfileModel
import Shape

/// All that is said of one level in one way: its statements, its card, or its row of the rubric.
struct LevelSheet: Sendable {
  enum Kind: Hashable, Sendable {
    case statements
    case card
    case rubric

    fileprivate init(_ ladder: Ladder) {
      switch ladder {
      case .statements: self = .statements
      case .facet, .summaries: self = .card
      case .rubric: self = .rubric
      }
    }
  }

  let kind: Kind
  let level: LevelPlace

  /// Inherited texts first, as in the document's texts.
  fileprivate(set) var texts: [AuthoredText] = []

  /// A text whose largest scope is this one, the same one in whatever order they stand: the document's own before
  /// inherited ones.
  func text(naming scope: Int) -> AuthoredText? {
    texts.filter { $0.signals.scope.highest == scope }.min { left, right in
      left.isInherited == right.isInherited
        ? left.words.lexicographicallyPrecedes(right.words) : right.isInherited
    }
  }

  /// What is named by at least one of the texts.
  func named(_ steps: (TextSignals) -> StepSet) -> StepSet {
    texts.reduce(into: StepSet()) { $0.formUnion(steps($1.signals)) }
  }
}

extension [LevelSheet] {
  /// What some texts say of levels, in the order in which they are met.
  init(of texts: [AuthoredText], at levels: [LevelEntry]) {
    self = []
    var last: (rung: Rung, sheet: Int)?
    for text in texts {
      guard let rung = text.rung else { continue }
      if let last, last.rung === rung {
        self[last.sheet].texts.append(text)
        continue
      }
      let kind = LevelSheet.Kind(rung.ladder)
      let known = firstIndex { $0.kind == kind && $0.level.id == rung.level }
      if known == nil {
        guard let level = levels.first(where: { $0.id == rung.level }) else { continue }
        append(LevelSheet(kind: kind, level: LevelPlace(level)))
      }
      let sheet = known ?? count - 1
      self[sheet].texts.append(text)
      last = (rung, sheet)
    }
  }

  /// The sheets of each level, with those of the same kind one step below it.
  var steps: [LevelStep<LevelSheet>] {
    [LevelSheet.Kind.statements, .card, .rubric].flatMap { kind in
      ProfileRules.steps(among: filter { $0.kind == kind }.map { ($0.level, $0) })
    }
  }
}
