package import Reviews
package import Shape

/// How layers stand that are or have to be reviewed, by what they belong to.
package struct ReviewStatus: Sendable {
  /// The day as of which reviews hold or do not.
  let asOf: CalendarDate

  private(set) var subjects: [Subject] = []

  /// A document, with its layers in the order of pages.
  struct Subject: Sendable {
    let name: String
    let file: String
    let layers: [Layer]
  }

  /// How one layer stands.
  struct Layer: Sendable {
    let name: String
    let state: ReviewState
    let isRequired: Bool

    /// Whether its review is older than the framework lets reviews be.
    let isOutdated: Bool

    /// The day of the review with the scores.
    let date: CalendarDate?

    /// The day on which that review was carried over an editorial change.
    let carried: CalendarDate?
    let lowest: Int?
    let panel: [String]
    let isChanged: Bool
    let changes: [ContentChange]
  }

  package init(asOf: CalendarDate) { self.asOf = asOf }

  /// Adds what is or has to be reviewed of a document in a file; what is not asked for and was never reviewed is left
  /// out, as are documents of which nobody asks anything.
  package mutating func add(_ subject: ReviewedSubject, file: String) {
    let layers = subject.standings.compactMap { standing -> Layer? in
      let isRequired = standing.isRequired && subject.isAsked
      guard isRequired || standing.newest != nil else { return nil }
      return Layer(
        name: standing.name, state: standing.state, isRequired: isRequired,
        isOutdated: standing.isOutdated(on: asOf, under: subject.terms), date: standing.judgement?.date,
        carried: standing.newest.flatMap { $0.isCarry ? $0.date : nil }, lowest: standing.judgement?.lowest,
        panel: standing.judgement?.panel ?? [], isChanged: standing.isChanged, changes: standing.changes)
    }
    guard !layers.isEmpty else { return }
    subjects.append(Subject(name: subject.name ?? "", file: file, layers: layers))
  }

  /// How many layers there are in each state, states without any left out.
  var counts: [(state: ReviewState, count: Int)] {
    let states = subjects.flatMap(\.layers).map(\.state)
    return ReviewState.allCases.map { state in (state, states.count { $0 == state }) }.filter { $0.count > 0 }
  }
}

/// The ways the state of reviews can be shown.
package enum ReviewStatusFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The state of reviews in this format, as UTF-8 with a line feed at the end.
  package func render(_ status: ReviewStatus, style: Style = .plain) -> [UInt8] {
    switch self {
    case .text: reviewStatusText(status, style: style)
    case .json: reviewStatusJSON(status).harmlessBytes
    }
  }
}
