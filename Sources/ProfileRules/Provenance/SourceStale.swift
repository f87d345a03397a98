import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  /// Of the 18,796 task statements of O*NET 29.3, 8,293 were more than 60 months old on 31 May 2025.
  static let sourceStale = Rule(
    "source-stale", .provenance, .warning,
    summary: "evidence that is older than evidence of its kind may be",
    reason: """
      pay, tools and duties change, and a page goes on saying what was true when its sources were written. The age is \
      told on the day of `--as-of`, in whole months: from the date that a citation speaks for, else from that of the \
      source's publication, else from when it was read. What is dated by a month or a year counts from its end
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": citing("{source: onet, locator: Task Statements, as_of: 2022-08}"),
      ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": citing("{source: onet, locator: Task Statements, as_of: ⟦2019-08⟧}"),
      ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          """
            wages:
              title: 'Occupational Employment and Wages: Logisticians'
              kind: official-statistics
              publisher: U.S. Bureau of Labor Statistics
              edition: May 2019
              url: https://www.bls.gov/oes/2019/may/oes131081.htm
              published: 2020-03
              retrieved: 2026-01-15
          """),
        "OPS/PLAN.yaml": citing("{source: ⟦wages⟧, locator: National estimates}"),
      ]),
    ],
    check: .document { inspected, findings in
      var undated: [(id: String, nodes: [NodeID])] = []
      func add(_ name: Field<String>, _ source: KnownSource?) {
        guard case .given(let id, let node) = name,
          source?.isPastLimit(on: inspected.evidence.day) == true
        else { return }
        if let index = undated.firstIndex(where: { $0.id == id }) {
          undated[index].nodes.append(node)
        } else {
          undated.append((id, [node]))
        }
      }
      for use in inspected.sourceUses {
        if use.citation.asOf.isAbsent {
          add(use.citation.source, use.source)
        } else {
          findings.reportAge(of: use, inspected)
        }
      }
      for name in inspected.document.undatedNames { add(name, name.value.flatMap(inspected.source)) }
      for (id, nodes) in undated { findings.reportAge(of: id, at: nodes, inspected) }
    })
}

private let framework = EvidenceExamples.framework("source_kinds:\n  occupational-taxonomy: {oldest: 60}")

private func citing(_ citation: String) -> String {
  EvidenceExamples.profile("evidence:\n  focus:\n    - \(citation)")
}

/// A limit that a date is past.
private struct PassedLimit {
  let age: Int
  let note: Note

  /// Nothing where a date is not past what the kind of a source allows.
  init?(_ date: CalendarPeriod, of source: KnownSource, _ inspected: InspectedDocument) {
    let day = inspected.evidence.day
    guard let kind = source.kind, let oldest = kind.oldest,
      date.wholeMonths(until: day) > oldest
    else { return nil }
    age = date.wholeMonths(until: day)
    let limit = "evidence of the kind \(quoted(kind.id)) is at most \(number(oldest, "month")) old on \(day)"
    note = kind.oldestNode.map { inspected.library.required(limit, at: $0) } ?? .required(limit)
  }
}

private let newer = Note.help(
  "see whether a newer edition or source says the same, and cite that; if none does, look at what is written again"
)

extension KnownSource {
  /// Whether it is older than its kind may be, by its own dates.
  fileprivate func isPastLimit(on day: CalendarDate) -> Bool {
    guard let oldest = kind?.oldest, case .given(let date, _) = date else { return false }
    return date.wholeMonths(until: day) > oldest
  }

  /// When it was published, else when it was read.
  fileprivate var date: Field<CalendarPeriod> {
    source.published.isAbsent ? source.retrieved : source.published
  }
}

extension DocumentFindings {
  fileprivate mutating func reportAge(of use: SourceUse, _ inspected: InspectedDocument) {
    guard case .given(let date, let node) = use.citation.asOf, let source = use.source,
      let limit = PassedLimit(date, of: source, inspected)
    else { return }
    report(
      "source-stale", at: node,
      "what is cited of \(quoted(source.id)) speaks for \(quoted(date.description)), \(limit.age) months ago",
      notes: [limit.note, newer])
  }

  /// Reports a source that is named without saying for which date, once for all places where it is.
  fileprivate mutating func reportAge(of id: String, at nodes: [NodeID], _ inspected: InspectedDocument) {
    guard let source = inspected.source(id),
      case .given(let date, let dated) = source.date,
      let limit = PassedLimit(date, of: source, inspected)
    else { return }
    let verb = source.source.published.isAbsent ? "read" : "published"
    let related = RelatedPlace(
      place(of: dated, inheritedFrom: source.document), "when it was \(verb)")
    let further = nodes.dropFirst().map { member("source-stale", at: $0) }
    report(
      "source-stale", at: nodes[0],
      "\(quoted(id)) was \(verb) in \(quoted(date.description)), \(limit.age) months ago", related: [related],
      notes: [limit.note, newer], further: further)
  }
}
