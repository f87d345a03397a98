package import Shape

/// A word of the framework's vocabulary: a facet, a dimension, a theme, a proficiency, a source kind.
package struct Term: Sendable {
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent

  package init() {}

  package static func shape(_ name: String, _ summary: String) -> Shape<Term> {
    .record(
      name, summary, empty: Term(),
      [
        .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
        .optional("summary", { $0.summary = $1 }, .paragraphs, "what it means"),
      ])
  }
}
