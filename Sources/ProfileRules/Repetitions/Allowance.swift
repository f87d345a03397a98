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

  /// How many clusters of texts it stands for, whether it has expired or not.
  fileprivate(set) var uses = 0

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
  fileprivate func covers(_ other: Words, within tolerance: Tolerance) -> Bool {
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

  /// Whether some texts, given by their words, may stand in several places; each allowance that says so is used then.
  mutating func allow(_ texts: [Words], within tolerance: Tolerance) -> Bool {
    var isAllowed = false
    for index in indices where texts.contains(where: { self[index].covers($0, within: tolerance) }) {
      self[index].uses += 1
      if !self[index].isExpired { isAllowed = true }
    }
    return isAllowed
  }
}
