import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

/// Who judged, held against what the framework asks of panels.
struct PanelCheck {
  private let inspected: InspectedDocument
  private let review: LayerReview
  private let terms: ReviewTerms
  private let authors: Set<String>

  init(_ inspected: InspectedDocument, _ review: LayerReview, of subject: ReviewedSubject) {
    self.inspected = inspected
    self.review = review
    self.terms = subject.terms
    self.authors = subject.authors
  }

  /// Reports who sits on the panel and should not, and who does not and should.
  func reportSeats(_ findings: inout DocumentFindings) {
    let panel = review.review.panel
    if panel.isBroken { return }
    let seats = panel.value?.fields ?? []
    let place = panel.node ?? review.reviewNode
    let policy = inspected.reviewPolicy?.panel.value
    if seats.count < terms.fewestSeats {
      findings.report(
        "review-panel", at: place, range: findings.head(of: place),
        "the panel of \(review.date) has \(number(seats.count, "seat"))",
        notes: [
          inspected.library.required(
            "a panel has at least \(number(terms.fewestSeats, "seat"))", at: policy?.minimum.node),
          .help(newPanel),
        ], value: "seats")
    }
    let missing = terms.rolesThatSit.filter { !review.panel.contains($0) }
    if !missing.isEmpty {
      findings.report(
        "review-panel", at: place, range: findings.head(of: place),
        "no \(enumeration(missing)) sits on the panel of \(review.date)",
        notes: [
          inspected.library.required(
            "\(listing(terms.rolesThatSit)) sits on every panel", at: policy?.roles.node),
          .help(newPanel),
        ], each: missing)
    }
    for case .given(let seat, _) in seats {
      guard case .given(let role, let node) = seat.role, authors.contains(role) else { continue }
      findings.report(
        "review-panel", at: node,
        "\(quoted(role)) sits on the panel of \(review.date), and is the owner or an author of what it judged",
        notes: [.help(newPanel)])
    }
  }

  /// Reports scores that the scale does not have, and those of seats that disagree.
  func reportScores(of judgement: LayerReview, _ findings: inout DocumentFindings) {
    for entry in judgement.judged.scores.value?.entries ?? [] {
      guard case .given(let score, let node) = entry.field, let lowest = score.scores.min(),
        let highest = score.scores.max()
      else { continue }
      if let outside = [lowest, highest].first(where: { !terms.isOnScale($0) }) {
        findings.report(
          "review-panel", at: node, "the score \(outside) for \(quoted(entry.key)) is not on the scale",
          notes: [scaleNote, .help("ask the panel which score it meant, and record a new review")])
      } else if let spread = terms.spread, highest - lowest >= spread {
        findings.report(
          "review-panel", at: node,
          "the panel does not agree on \(quoted(entry.key)): its scores go from \(lowest) to \(highest)",
          notes: [
            inspected.library.required(
              "scores that are \(spread) or more apart are a disagreement",
              at: inspected.reviewPolicy?.panel.value?.spread.node),
            .help("let the panel talk about what it sees differently, and record a new review"),
          ])
      }
    }
  }

  private var scaleNote: Note {
    let scale = inspected.reviewPolicy?.scale
    let ends = [terms.minimum, terms.maximum].map { $0.map(String.init) ?? "?" }
    return inspected.library.required("scores go from \(ends[0]) to \(ends[1])", at: scale?.node)
  }
}

private let newPanel =
  "let a panel of other people judge the text, and record a new review; this one stays as it was"
