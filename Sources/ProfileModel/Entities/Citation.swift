package import Shape

/// The use of a source: where in it, and the date it speaks for.
package struct Citation: Sendable {
  package var source: Field<String> = .absent
  package var locator: Field<String> = .absent
  package var asOf: Field<CalendarPeriod> = .absent
  package var levels: Field<Listed<String>> = .absent

  package init() {}

  package static let shape = Shape<Citation>.record(
    "citation", "The use of a source.", empty: Citation(),
    [
      .required("source", { $0.source = $1 }, .reference(to: .source), "the source's id"),
      .optional("locator", { $0.locator = $1 }, .line, CitationPart.locator.summary),
      .optional("as_of", { $0.asOf = $1 }, .period, CitationPart.asOf.summary),
      .optional(
        "levels", { $0.levels = $1 }, .list(of: .reference(to: .level)),
        CitationPart.levels.summary + "; all if not said"),
    ])

  package static let listShape = Shape<Listed<Citation>>.list(of: shape)

  /// Whether it speaks for a level; one whose levels could not be read may do so.
  package func speaks(for level: String) -> Bool {
    guard case .given(let levels, _) = levels else { return true }
    return levels.fields.contains { $0.value == level || $0.isBroken }
  }
}

/// A part of a citation that a framework may ask for.
package enum CitationPart: String, CaseIterable, Sendable {
  case locator
  case asOf = "as_of"
  case levels

  package var summary: String {
    switch self {
    case .locator: "where in the source: a code, a table, a section"
    case .asOf: "the day, month or year that the source speaks for"
    case .levels: "the levels that it speaks for, under the evidence of a layer"
    }
  }

  package static let shape = Shape<CitationPart>.choice(\.summary)
}

extension Citation {
  /// Whether the author left the part out.
  package func lacks(_ part: CitationPart) -> Bool {
    switch part {
    case .locator: locator.isAbsent
    case .asOf: asOf.isAbsent
    case .levels: levels.isAbsent
    }
  }
}
