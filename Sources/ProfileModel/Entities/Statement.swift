package import Shape

/// One sentence of responsibilities.
package struct Statement: Sendable {
  package var id: Field<String> = .absent
  package var text: Field<String> = .absent
  package var theme: Field<String> = .absent
  package var proficiency: Field<String> = .absent
  package var examples: Field<Listed<String>> = .absent
  package var links: Field<Listed<Link>> = .absent
  package var evidence: Field<Listed<Citation>> = .absent

  package init() {}

  package static let shape = Shape<Statement>.either(
    Shape<String>.paragraphs.located { text, node in
      var statement = Statement()
      statement.text = .given(text, at: node)
      return statement
    },
    or: .record(
      "statement", "One sentence of responsibilities; a plain text is short for `text`.", empty: Statement(),
      [
        .optional("id", \.id, .definition(of: .statement), "a name that stays when the text changes"),
        .required("text", \.text, .paragraphs, "the sentence"),
        .optional("theme", \.theme, .reference(to: .theme), "the theme it belongs to"),
        .optional("proficiency", \.proficiency, .reference(to: .proficiency), "how well it has to be done"),
        .optional(
          "examples", \.examples, .list(of: .paragraphs, mayBeEmpty: true), "what it looks like in practice"),
        .optional("links", \.links, .list(of: Link.shape, mayBeEmpty: true), "where to read on"),
        .optional("evidence", \.evidence, Citation.listShape, "what the statement rests on"),
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
      .required("title", \.title, .line, "what the page is called"),
      .required("url", \.url, .text(.url), "its address"),
    ])
}
