package import Shape

/// How many words texts have, by where they stand.
package struct TextLengths: Sendable {
  package var summary: Field<CountRange> = .absent
  package var focus: Field<CountRange> = .absent
  package var statement: Field<CountRange> = .absent
  package var cell: Field<CountRange> = .absent
  package var facet: Field<CountRange> = .absent
  package var definition: Field<CountRange> = .absent
  package var applied: Field<CountRange> = .absent

  package init() {}

  package static let shape = Shape<TextLengths>.record(
    "lengths of texts", "How many words texts have; any number where nothing is said.", empty: TextLengths(),
    [
      .optional(
        "summary", { $0.summary = $1 }, CountRange.shape,
        "the summary of a profile; at most \(usualSummary) if not said"),
      .optional("focus", { $0.focus = $1 }, CountRange.shape, "the focus of a profile"),
      .optional("statement", { $0.statement = $1 }, CountRange.shape, "a statement of responsibilities"),
      .optional("cell", { $0.cell = $1 }, CountRange.shape, "the text of a rubric's cell"),
      .optional("facet", { $0.facet = $1 }, CountRange.shape, "a line of a level's card"),
      .optional("definition", { $0.definition = $1 }, CountRange.shape, "the definition of a skill"),
      .optional("applied", { $0.applied = $1 }, CountRange.shape, "what a skill means in a profile"),
    ])

  /// The most words of a profile's summary where the framework says nothing: it has to fit into a list of results.
  package static let usualSummary = 30
}
