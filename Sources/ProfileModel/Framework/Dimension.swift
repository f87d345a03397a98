package import Shape

/// A column of the rubric.
package struct Dimension: Sendable {
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var gives: Field<Listed<CellPromise>> = .absent

  package init() {}

  package static let shape = Shape<Dimension>.record(
    "dimension", "A column of the rubric.", empty: Dimension(),
    [
      .required("title", \.title, .line, "its name as readers see it"),
      .optional("summary", \.summary, .paragraphs, "what it compares"),
      .optional("gives", \.gives, .list(of: CellPromise.shape), "what each of its cells gives beside words"),
    ])
}
