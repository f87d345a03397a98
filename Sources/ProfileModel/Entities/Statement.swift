package import Shape

/// One sentence of responsibilities.
package struct Statement: Sendable {
  package var id: Field<String> = .absent
  package var text: Field<String> = .absent
  package var theme: Field<String> = .absent
  package var proficiency: Field<String> = .absent
  package var examples: Field<Listed<String>> = .absent
  package var links: Field<Listed<Link>> = .absent
  package var evidence: Field<Evidence> = .absent

  package init() {}

  package static let shape = Shape<Statement>.either(
    Shape<String>.paragraphs.located { text, node in
      var statement = Statement()
      statement.text = .given(text, at: node)
      return statement
    },
    or: .record(
      "statement", "One sentence of responsibilities; a plain text is short for `text`.", empty: Statement(),
      hasShorthand: true,
      [
        .optional(
          "id", { $0.id = $1 }, .definition(of: .statement), "a name that stays when the text changes"),
        .required("text", { $0.text = $1 }, .paragraphs, "the sentence"),
        .optional("theme", { $0.theme = $1 }, .reference(to: .theme), "the theme it belongs to"),
        .optional(
          "proficiency", { $0.proficiency = $1 }, .reference(to: .proficiency), "how well it has to be done"),
        .optional(
          "examples", { $0.examples = $1 }, .list(of: .paragraphs, mayBeEmpty: true),
          "what it looks like in practice"),
        .optional("links", { $0.links = $1 }, .list(of: Link.shape, mayBeEmpty: true), "where to read on"),
        .optional("evidence", { $0.evidence = $1 }, Evidence.shape, "what the statement rests on"),
      ]))

  /// Statements by level.
  package static let byLevelShape = Shape<Keyed<Listed<Statement>>>.keyed(
    by: .reference(to: .level), of: .list(of: shape))
}

/// A page to read on.
package struct Link: Sendable {
  package var title: Field<String> = .absent
  package var url: Field<String> = .absent

  package init() {}

  package static let shape = Shape<Link>.record(
    "link", "A page to read on.", empty: Link(),
    [
      .required("title", { $0.title = $1 }, .line, "what the page is called"),
      .required("url", { $0.url = $1 }, .text(.url), "its address"),
    ])
}
