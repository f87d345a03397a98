import ProfileModel
import Shape
import Similarity

/// A text, and one of the level below whose words stand for more.
struct EscalationFall {
  let lower: AuthoredText
  let upper: AuthoredText

  /// The one that the document can change, and the other one.
  var own: AuthoredText { upper.isInherited ? lower : upper }
  var other: AuthoredText { upper.isInherited ? upper : lower }
}

extension InspectedDocument {
  /// The texts of a level that fall below what they are compared with.
  func falls(of aspect: EscalationAspect, _ step: LevelStep<LevelSheet>) -> [EscalationFall] {
    step.given.texts.compactMap { upper in
      let steps = aspect.steps(in: upper.signals)
      guard !steps.isEmpty, aspect != .scope || isAboutScope(upper) else { return nil }
      let lowers = step.below.compactMap { below in step.given.counterpart(of: upper, in: below.given) }
      guard let lower = lowers.first, !(upper.isInherited && lower.isInherited),
        lowers.allSatisfy({ aspect.falls(from: aspect.steps(in: $0.signals), to: steps) })
      else { return nil }
      if aspect == .authority, step.given.kind == .statements {
        let overlap = lower.words.overlap(with: upper.words)
        guard overlap.shared * 2 >= overlap.longer else { return nil }
      }
      return EscalationFall(lower: lower, upper: upper)
    }
  }

  /// Whether a text stands on a card or in the rubric where every level names a scope; elsewhere a scope may be that of
  /// others, as in `sets goals with the executive team`.
  private func isAboutScope(_ text: AuthoredText) -> Bool {
    guard let ladder = text.rung?.ladder, ladder != .statements else { return false }
    return texts.all.allSatisfy { $0.rung?.ladder != ladder || !$0.signals.scope.isEmpty }
  }

  /// The fall of a whole level: what most statements of the level below name is above what most of this one name.
  func fallOfScope(_ step: LevelStep<LevelSheet>) -> EscalationFall? {
    guard step.given.kind == .statements, let scope = step.given.usualScope else { return nil }
    let falls = step.below.compactMap { below -> EscalationFall? in
      guard let usual = below.given.usualScope, usual > scope,
        let lower = below.given.text(naming: usual), let upper = step.given.text(naming: scope),
        !(lower.isInherited && upper.isInherited)
      else { return nil }
      return EscalationFall(lower: lower, upper: upper)
    }
    return falls.count == step.below.count ? falls.first : nil
  }
}

extension LevelSheet {
  /// The text of another level that answers what one of these answers: the same facet or column, or the only other
  /// statement of the theme of which this is the only one.
  fileprivate func counterpart(of text: AuthoredText, in other: LevelSheet) -> AuthoredText? {
    guard kind == .statements else { return other.texts.first { $0.rung?.ladder == text.rung?.ladder } }
    guard let theme = text.theme, texts.count(where: { $0.theme == theme }) == 1 else { return nil }
    let candidates = other.texts.filter { $0.theme == theme }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The scope that most texts name, at least two; of equally many, the smallest.
  fileprivate var usualScope: Int? {
    let named = named { $0.scope }
    guard let highest = named.highest else { return nil }
    let counts = (0...highest).map { step in texts.count { $0.signals.scope.contains(step) } }
    guard let most = counts.max(), most > 1 else { return nil }
    return counts.firstIndex(of: most)
  }
}

extension EscalationAspect {
  /// Whether the upper of two texts says less by this. Whom a text leads at most is certain; of other words it may name
  /// several for several reasons, so that all of them have to be below.
  fileprivate func falls(from lower: StepSet, to upper: StepSet) -> Bool {
    guard self == .led else { return upper.isBelow(lower) }
    guard let high = upper.highest, let low = lower.highest else { return false }
    return high < low
  }
}
