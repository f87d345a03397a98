import Diagnostics
import ProfileModel
import Shape

extension Catalogue {
  static let dateOrder = Rule(
    "date-order", .structure, .error,
    summary: "a document that has to be looked at again before it holds",
    reason:
      "one of the two days is a slip, and whoever plans by them looks too early, or a page holds that nobody looks at",
    examples: [
      .good(
        profile: """
          title: Planning
          effective: 2026-06-01
          review_by: 2027-06-01
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          effective: 2026-06-01
          review_by: ⟦2025-06-01⟧
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .document { inspected, findings in
      let stewardship = inspected.document.stewardedContent?.stewardship
      guard case .given(let effective, let start) = stewardship?.effective ?? .absent,
        case .given(let review, let end) = stewardship?.reviewBy ?? .absent, review < effective
      else { return }
      let kind = inspected.document.kind.rawValue
      let holding = RelatedPlace(findings.place(of: start), "the day from which it holds")
      findings.report(
        "date-order", at: end,
        "the \(kind) has to be looked at again by \(review), before it holds from \(effective) on",
        related: [holding],
        notes: [.help("give a day after `effective` for `review_by`, or correct `effective`")])
    })
}
