package import ProfileModel
package import Reviews
package import Shape

/// Why a review is not written down as a command asks.
package enum ReviewRefusal: Error, Hashable, Sendable {
  case unknownSubject(String, suggestion: String?)
  case noPolicy
  case noSuchLayer(Layer, of: String, present: [Layer])
  case unreadable(Layer, of: String)
  case unknownDimension(String, known: [String])
  case missingDimensions([String])
  case outsideScale(Int, dimension: String, minimum: Int?, maximum: Int?)
  case seatsWithoutScores(dimension: String, scores: Int, seats: Int)
  case unknownRole(String, known: [String])
  case authorOnPanel(String)
  case panelTooSmall(Int, fewest: Int)
  case roleMissing(String)
  case dayAhead(CalendarDate, asOf: CalendarDate)
  case dayBefore(CalendarDate, newest: CalendarDate)
  case nothingToCarry(Layer)
  case notPassed(Layer)
  case unchanged(Layer)
  case notCarried(CarryProblem)
  case emptyReason
  case noRoom(String)
  case placeTaken(String)
}

extension ReviewRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownSubject(let name, let suggestion):
      "there is no profile, function, framework or list of skills `\(name)`"
        + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
    case .noPolicy:
      "the framework does not say how reviews are scored; say so under `review:` in framework.yaml"
    case .noSuchLayer(let layer, let subject, let present):
      "`\(subject)` does not write the layer `\(layer.rawValue)` itself; "
        + (present.isEmpty ? "it writes none" : "it writes \(listing(present.map(\.rawValue)))")
    case .unreadable(let layer, let subject):
      "a part of the layer `\(layer.rawValue)` of `\(subject)` cannot be read; mend what `plumb check` finds first"
    case .unknownDimension(let name, let known):
      "`\(name)` is no dimension of reviews; there is \(listing(known))"
    case .missingDimensions(let names):
      "\(listing(names)) \(names.count == 1 ? "has" : "have") no score; every dimension needs one"
    case .outsideScale(let score, let dimension, let minimum, let maximum):
      "the score \(score) for `\(dimension)` is not on the scale from \(end(minimum)) to \(end(maximum))"
    case .seatsWithoutScores(let dimension, let scores, let seats):
      "`\(dimension)` has \(scores) scores and the panel \(seats) seats; give one score for all, or one for each seat"
    case .unknownRole(let role, let known): "`\(role)` is no role of reviews; there is \(listing(known))"
    case .authorOnPanel(let role):
      "`\(role)` owns or wrote the text, and nobody judges their own; name another role"
    case .panelTooSmall(let seats, let fewest):
      "the panel has \(seats) \(seats == 1 ? "seat" : "seats"), and the framework asks for at least \(fewest)"
    case .roleMissing(let role): "no `\(role)` sits on the panel, as the framework asks"
    case .dayAhead(let day, let asOf):
      "\(day) is still to come on \(asOf); a review is written down once it was held"
    case .dayBefore(let day, let newest):
      "\(day) is before \(newest), the day of the newest review; reviews are only added below the others"
    case .nothingToCarry(let layer): "there is no review of the layer `\(layer.rawValue)` to be carried over"
    case .notPassed(let layer):
      "the layer `\(layer.rawValue)` did not pass its review, so there is nothing to carry over"
    case .unchanged(let layer):
      "the layer `\(layer.rawValue)` has not changed since it was judged; its review holds as it is"
    case .notCarried(let problem):
      "the review cannot be carried over: \(problem); let a panel judge the text again"
    case .emptyReason: "the reason is empty; say why the change says nothing else"
    case .noRoom(let file):
      "`\(file)` is written in a way to which nothing can be added safely; "
        + "write `reviews:` as a list with a dash for each review"
    case .placeTaken(let file): "`\(file)` is there already, and is no review of this"
    }
  }

  private func end(_ number: Int?) -> String { number.map(String.init) ?? "?" }
}
