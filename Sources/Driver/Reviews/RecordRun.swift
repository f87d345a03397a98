package import ProfileModel
package import ProfileRules
import Reviews
import Settings
package import Shape

/// What a panel said, as a command line gives it.
package struct RecordRequest: Sendable {
  /// The code or id of what was judged.
  package let subject: String

  /// The layers that were judged, each with its scores.
  package let layers: [(layer: Layer, scores: ScoreList)]
  package let panel: [String]
  package let date: CalendarDate
  package let note: String?
  package let isIllustrative: Bool

  package init(
    of subject: String, _ layers: [(layer: Layer, scores: ScoreList)], by panel: [String],
    on date: CalendarDate,
    note: String?, isIllustrative: Bool
  ) {
    self.subject = subject
    self.layers = layers
    self.panel = panel
    self.date = date
    self.note = note
    self.isIllustrative = isIllustrative
  }
}

/// The writing down of a review, bound to the text as it is now.
package struct RecordRun: Sendable {
  /// The file that it was written to, from the current folder.
  package let file: String

  /// The layers that were judged, whether each passes, and its lowest score.
  package let outcomes: [(layer: Layer, passes: Bool, lowest: Int)]

  package init(_ location: WorkspaceLocation, _ request: RecordRequest, _ terms: AcceptanceTerms)
    throws(Failure)
  {
    let workspace = try loaded(location, try Settings(of: location, .workspace), .workspace)
    let target = try ReviewTarget(request.subject, in: workspace)
    try target.check(request.date, asOf: terms.asOf, for: request.layers.map(\.layer))
    try target.check(panel: request.panel)
    var judgements: [NewReview.Judgement] = []
    for (layer, scores) in request.layers {
      try target.check(scores, of: request.panel)
      judgements.append(.init(of: try target.content(of: layer), scores: scores.scores))
    }
    let review = NewReview(
      on: request.date, isIllustrative: request.isIllustrative, by: request.panel, judgements,
      note: request.note)
    self.file = location.prefix + (try target.append(review, in: location))
    let mark = target.reviewed.terms.passMark ?? Int.max
    self.outcomes = request.layers.map { layer, scores in
      let lowest = scores.scores.flatMap(\.scores).min() ?? 0
      return (layer, lowest >= mark, lowest)
    }
  }
}

extension ReviewTarget {
  /// Makes sure that a panel is one that the framework accepts.
  fileprivate func check(panel: [String]) throws(Failure) {
    for role in panel { try check(role: role) }
    let terms = reviewed.terms
    guard panel.count >= terms.fewestSeats else {
      throw .refusedReview(.panelTooSmall(panel.count, fewest: terms.fewestSeats))
    }
    if let role = terms.rolesThatSit.first(where: { !panel.contains($0) }) {
      throw .refusedReview(.roleMissing(role))
    }
  }

  /// Makes sure that every dimension has a score on the scale, and where seats score by themselves, every seat one.
  fileprivate func check(_ list: ScoreList, of panel: [String]) throws(Failure) {
    let terms = reviewed.terms
    for (dimension, scores) in list.scores {
      guard terms.dimensions.contains(dimension) else {
        throw .refusedReview(.unknownDimension(dimension, known: terms.dimensions))
      }
      if scores.count > 1, scores.count != panel.count {
        throw .refusedReview(
          .seatsWithoutScores(dimension: dimension, scores: scores.count, seats: panel.count))
      }
      if let outside = scores.first(where: { !terms.isOnScale($0) }) {
        throw .refusedReview(
          .outsideScale(outside, dimension: dimension, minimum: terms.minimum, maximum: terms.maximum))
      }
    }
    let missing = terms.dimensions.filter { dimension in !list.scores.contains { $0.dimension == dimension } }
    if !missing.isEmpty { throw .refusedReview(.missingDimensions(missing)) }
  }
}
