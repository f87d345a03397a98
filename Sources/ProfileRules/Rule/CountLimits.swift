import ProfileModel
import Shape

/// How many of something there may be, and what to say of another number.
struct CountLimits {
  let minimum: Int?
  let maximum: Int?

  /// What is wrong with a number, in words.
  struct Complaint {
    /// "4 statements"
    let actual: String
    /// "5 statements", "2 to 3 statements", "at least 2 statements"
    let allowed: String
    let isTooFew: Bool
  }

  /// What is wrong with `count` things of the name `noun`; nothing where it is allowed.
  func complaint(about count: Int, _ noun: String) -> Complaint? {
    let isTooFew = minimum.map { count < $0 } ?? false
    guard isTooFew || (maximum.map { count > $0 } ?? false) else { return nil }
    return Complaint(actual: number(count, noun), allowed: allowed(noun), isTooFew: isTooFew)
  }

  private func allowed(_ noun: String) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?): low == high ? number(low, noun) : "\(low) to \(number(high, noun))"
    case (let low?, nil): "at least \(number(low, noun))"
    case (nil, let high?): "at most \(number(high, noun))"
    case (nil, nil): "any number of \(noun)s"
    }
  }
}

extension CountRange {
  /// What is wrong with `count` things of the name `noun`; nothing where it is allowed.
  func complaint(about count: Int, _ noun: String) -> CountLimits.Complaint? {
    CountLimits(minimum: minimum.value, maximum: maximum.value).complaint(about: count, noun)
  }
}

/// "1 statement", "2 statements".
func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
