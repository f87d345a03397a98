package import Shape

/// What a change of a framework means, by who is affected.
package enum ChangeClass: String, CaseIterable, Sendable {
  case identity
  case tightening
  case loosening
  case meaning
  case evidence
  case policy
  case additive
  case editorial

  package static let shape = Shape<ChangeClass>.choice(\.summary)

  package var summary: String {
    switch self {
    case .identity: "a page, a level, a name or an id is gone, so that who holds or names it finds nothing"
    case .tightening: "a requirement on people in the job is added or raised"
    case .loosening: "a requirement on people in the job is removed or lowered"
    case .meaning: "something says something else than before"
    case .evidence: "a source or a citation is removed or changed, or a review does not hold any more"
    case .policy:
      "the framework asks for less: a threshold is lowered, a check switched off, an exception made"
    case .additive: "something is there that was not, and asks nothing of people in a job that was there"
    case .editorial: "spelling, marks or records change, and nothing else"
    }
  }
}
