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
      .required("title", { $0.title = $1 }, .line, "its name as readers see it"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it compares"),
      .optional(
        "gives", { $0.gives = $1 }, .list(of: CellPromise.shape), "what each of its cells gives beside words"),
    ])
}
