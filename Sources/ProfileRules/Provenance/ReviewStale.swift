import Diagnostics
import ProfileModel
import Reviews
import Shape
import YAMLSyntax

extension Catalogue {
  static let reviewStale = Rule(
    "review-stale", .provenance, .error,
    summary: "a text that changed since it was judged, or a review that is too old",
    reason: "a score says nothing about words that the panel never saw",
    examples: [
      .good(reviews: ReviewExample.record(ReviewExample.review())),
      .good(
        reviews: ReviewExample.record(
          ReviewExample.review(),
          ReviewExample.carry(focus: "Customers get what was promised on the agreed day")),
        of: ReviewExample.profile(focus: "Customers get what was promised on the agreed day")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review()),
        of: ReviewExample.profile(focus: "Customers get what was promised on ⟦some⟧ day")),
      .bad(
        reviews: ReviewExample.record(ReviewExample.review(on: "2024-03-01"))
          .replacing("2024-03-01", with: "⟦2024-03-01⟧")),
    ],
    check: .document { inspected, findings in
      if let subject = inspected.reviewedDocument, subject.isWhole {
        for standing in subject.standings where standing.isChanged {
          reportChange(standing, inspected, &findings)
        }
      }
      guard let terms = inspected.judgedSubject?.terms else { return }
      for (review, standings) in inspected.judgementsInForce {
        let outdated = standings.filter {
          !$0.isChanged && $0.isOutdated(on: inspected.evidence.day, under: terms)
        }
        guard !outdated.isEmpty, let node = review.review.date.node else { continue }
        reportAge(of: review, outdated.map(\.layer), at: node, inspected, &findings)
      }
    })
}

/// How many changes a finding shows.
private let shownChanges = 5

private func reportChange(
  _ standing: LayerStanding, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  guard let newest = standing.newest else { return }
  let changes = standing.changes
  let shown = changes.first { $0.node != nil }
  var notes = changes.dropFirst().prefix(shownChanges - 1).map { Note.help("also: \($0.description)") }
  if changes.count > shownChanges { notes.append(.help("and \(changes.count - shownChanges) more")) }
  findings.report(
    "review-stale", at: shown?.node ?? standing.node,
    range: shown.flatMap { findings.range(of: $0) } ?? findings.head(of: standing.node),
    "the \(naming([standing.layer])) has changed since it was judged on \(newest.date)"
      + (changes.first.map { ": \($0.description)" } ?? ""),
    related: [findings.place(of: newest)], notes: notes + [.help(inspected.help(toRenew: standing))],
    value: standing.digest)
}

extension InspectedDocument {
  /// What to do about a layer that changed.
  fileprivate func help(toRenew standing: LayerStanding) -> String {
    let again = help(toRecord: standing.layer)
    guard let subject = document.reviewSubject?.name, let terms = reviewed?.terms,
      terms.editorialLimit != nil,
      standing.changes.allSatisfy(\.mayBeEditorial), !standing.changes.isEmpty
    else { return again }
    return again + "; where the change says nothing new, a reviewer can sign that with "
      + "`plumb review carry \(subject) --layer \(standing.layer.rawValue)`"
  }
}

private func reportAge(
  of review: LayerReview, _ layers: [Layer], at node: NodeID, _ inspected: InspectedDocument,
  _ findings: inout DocumentFindings
) {
  let months = inspected.reviewPolicy?.months
  findings.report(
    "review-stale", at: node,
    "the review of the \(naming(layers)) from \(review.date) no longer holds on \(inspected.evidence.day)",
    notes: [
      inspected.library.required(
        "a review holds for \(months?.value.map { number($0, "month") } ?? "some time")", at: months?.node),
      .help("let a panel judge the text again, even where it has not changed: the work may have"),
    ])
}
