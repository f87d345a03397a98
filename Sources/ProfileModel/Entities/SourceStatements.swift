package import Registries
package import Shape

/// The statements of a source, in a table that the workspace holds.
package struct SourceStatements: Sendable {
  package var table: Field<String> = .absent
  package var id: Field<String> = .absent
  package var text: Field<String> = .absent

  package init() {}

  package static let shape = Shape<SourceStatements>.record(
    "table of statements", "The statements of a source, in a table that the workspace holds.",
    empty: SourceStatements(),
    [
      .required(
        "table", { $0.table = $1 }, .text(.path),
        "the file below the folder of framework.yaml, in UTF-8 with columns parted by tabs, as O*NET's Task Statements"
      ),
      .optional(
        "id", { $0.id = $1 }, .line,
        "the name of its column of ids, where the header has none that says `ID`, `number` or `code`"),
      .optional(
        "text", { $0.text = $1 }, .line,
        "the name of its column of statements, where the header has none that says `task`, `statement` or `text`"
      ),
    ])

  /// The columns that the author names.
  package var columns: StatementColumns { StatementColumns(id: id.value, text: text.value) }
}
