import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let sourceDateOrder = Rule(
    "source-date-order", .provenance, .error,
    summary:
      "dates of a source or a citation that cannot be: in the future, or one before what it has to follow",
    reason: """
      nothing can be read before it is published, or speak for a day after it was read: one of the dates is a slip, and \
      how old the evidence is cannot be told. Whether a date is in the future is told by `--as-of`
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": citing("2024-08"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.onet.replacing("published: 2025-05", with: "published: ⟦2026-05⟧")),
        "OPS/PLAN.yaml": citing("2024-08"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.onet.replacing("retrieved: 2026-01-15", with: "retrieved: ⟦2027-01-15⟧")),
        "OPS/PLAN.yaml": citing("⟦2027⟧"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          """
            survey:
              title: Survey of planners
              kind: practitioner-survey
              publisher: Institute of Planning
              published: 2025
              sample: {size: 90, period: {from: 2024-06, to: ⟦2024-03⟧}, method: All members were asked}
          """),
        "OPS/PLAN.yaml": EvidenceExamples.profile(
          "evidence:\n  focus:\n    - {source: survey, locator: Table 1}"),
      ]),
    ],
    check: .document { inspected, findings in
      for declared in inspected.document.declaredSources {
        findings.reportOrder(of: declared, on: inspected.evidence.day)
      }
      for use in inspected.sourceUses {
        guard let source = use.source else { continue }
        findings.reportOrder(of: use.citation, of: source, on: inspected.evidence.day)
      }
    })
}

private func citing(_ asOf: String) -> String {
  EvidenceExamples.profile("evidence:\n  focus:\n    - {source: onet, locator: Data, as_of: \(asOf)}")
}

extension DocumentFindings {
  fileprivate mutating func reportOrder(of declared: DeclaredSource, on day: CalendarDate) {
    let source = declared.source
    let isFuture = [source.published, source.retrieved].map { reportFuture($0, on: day) }
    if isFuture == [false, false], case .given(let published, let node) = source.published,
      case .given(let retrieved, let other) = source.retrieved, published.first > retrieved.last
    {
      report(
        "source-date-order", at: node,
        "the source \(quoted(declared.id)) is said to be published in \(quoted(published.description)), after it was read in \(quoted(retrieved.description))",
        related: [RelatedPlace(place(of: other), "when it was read")],
        notes: [.help("correct the one that is wrong")])
    }
    guard let period = source.sample.value?.period.value, case .given(let from, let start) = period.from,
      case .given(let to, let end) = period.to, from.first > to.last
    else { return }
    report(
      "source-date-order", at: end,
      "the sample of \(quoted(declared.id)) ends in \(quoted(to.description)), before it begins in \(quoted(from.description))",
      related: [RelatedPlace(place(of: start), "when it begins")],
      notes: [.help("give the earlier one behind `from:`, and the later one behind `to:`")])
  }

  fileprivate mutating func reportOrder(of citation: Citation, of source: KnownSource, on day: CalendarDate) {
    guard !reportFuture(citation.asOf, on: day), case .given(let asOf, let node) = citation.asOf,
      case .given(let retrieved, let other) = source.source.retrieved, retrieved.first <= day,
      asOf.first > retrieved.last
    else { return }
    let reading = place(
      of: other, inheritedFrom: source.document)
    report(
      "source-date-order", at: node,
      "\(quoted(source.id)) is cited for \(quoted(asOf.description)), and was read before, in \(quoted(retrieved.description))",
      related: [RelatedPlace(reading, "when it was read")],
      notes: [.help("give the date that the source speaks for, or read it again and correct `retrieved`")])
  }

  /// Reports a date that has not come yet; false where it has.
  private mutating func reportFuture(_ date: Field<CalendarPeriod>, on day: CalendarDate) -> Bool {
    guard case .given(let period, let node) = date, period.first > day else { return false }
    report(
      "source-date-order", at: node, "\(quoted(period.description)) is in the future on \(day)",
      notes: [.help("give the date on which it happened; `--as-of` says on which day all is looked at")])
    return true
  }
}
