import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// A text that the framework lets several documents say, until a day.
struct Allowance: Sendable {
  let text: String
  let node: NodeID
  let until: CalendarDate
  let untilNode: NodeID
  let isExpired: Bool

  private let words: Words

  fileprivate init?(_ allowed: AllowedRepetition, on day: CalendarDate, _ inflection: Inflection) {
    guard case .given(let text, let node) = allowed.text,
      case .given(let until, let untilNode) = allowed.until
    else { return nil }
    self.text = text
    self.node = node
    self.until = until
    self.untilNode = untilNode
    self.isExpired = until < day
    self.words = Words(of: text, inflection)
  }

  /// Whether a text says what this one says, in the same or in similar words.
  func covers(_ other: Words, within tolerance: Tolerance) -> Bool {
    tolerance.overlap(of: words, other) != nil
  }
}

extension [Allowance] {
  /// The allowances of a framework that can be read, in the order of the file.
  init(of framework: Framework, on day: CalendarDate, _ inflection: Inflection) {
    self = (framework.similar.value?.allowed.value?.values ?? []).compactMap {
      Allowance($0, on: day, inflection)
    }
  }
}
