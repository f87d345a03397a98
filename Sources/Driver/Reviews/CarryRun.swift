package import ProfileModel
package import ProfileRules
import Reviews
import Settings
package import Shape

/// What a reviewer signs, as a command line gives it.
package struct CarryRequest: Sendable {
  /// The code or id of what was judged.
  package let subject: String
  package let layer: Layer

  /// The role that signs.
  package let role: String
  package let reason: String
  package let date: CalendarDate

  package init(
    of subject: String, _ layer: Layer, by role: String, because reason: String, on date: CalendarDate
  ) {
    self.subject = subject
    self.layer = layer
    self.role = role
    self.reason = reason
    self.date = date
  }
}

/// The writing down that a review holds for a text of which only the wording changed.
package struct CarryRun: Sendable {
  /// The file that it was written to, from the current folder.
  package let file: String

  /// The day of the review that was carried over.
  package let carried: CalendarDate

  /// What changed since the panel judged the text, in words.
  package let changes: [String]

  package init(_ location: WorkspaceLocation, _ request: CarryRequest, _ terms: AcceptanceTerms)
    throws(Failure)
  {
    let reason = request.reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !reason.isEmpty else { throw .refusedReview(.emptyReason) }
    let workspace = try loaded(location, try Settings(of: location, .workspace), .workspace)
    let target = try ReviewTarget(request.subject, in: workspace)
    let content = try target.content(of: request.layer)
    try target.check(request.date, asOf: terms.asOf, for: [request.layer])
    try target.check(role: request.role)
    let reviewTerms = target.reviewed.terms
    guard let standing = target.reviewed.standing(of: request.layer), let newest = standing.newest,
      let judgement = standing.judgement
    else { throw .refusedReview(.nothingToCarry(request.layer)) }
    guard judgement.passes(under: reviewTerms) else { throw .refusedReview(.notPassed(request.layer)) }
    guard standing.isChanged else { throw .refusedReview(.unchanged(request.layer)) }
    // Counted from what the panel saw, so that small changes do not add up to a large one.
    if let problem = reviewTerms.problem(from: judgement.kept, to: content) {
      throw .refusedReview(.notCarried(problem))
    }
    let review = NewReview(
      on: request.date, carrying: .init(carrying: newest.date, by: request.role, reason: reason),
      [.init(of: content, scores: [])])
    self.file = location.prefix + (try target.append(review, in: location))
    self.carried = newest.date
    self.changes = content.changes(since: newest.kept).map(\.description)
  }
}
