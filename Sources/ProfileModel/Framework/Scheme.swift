package import Registries
package import Shape

/// A classification that profiles are mapped to.
package struct Scheme: Sendable {
  package var title: Field<String> = .absent
  package var publisher: Field<String> = .absent
  package var url: Field<String> = .absent
  package var edition: Field<String> = .absent
  package var source: Field<String> = .absent
  package var grammar: Field<CodeGrammar> = .absent
  package var pattern: Field<String> = .absent
  package var tellsApart: Field<Listed<String>> = .absent
  package var tables: Field<SchemeTables> = .absent

  package init() {}

  package static let shape = Shape<Scheme>.record(
    "scheme", "A classification that profiles are mapped to.", empty: Scheme(),
    [
      .required("title", { $0.title = $1 }, .line, "its name"),
      .optional("publisher", { $0.publisher = $1 }, .line, "who publishes it"),
      .optional("url", { $0.url = $1 }, .text(.url), "where it is published"),
      .optional(
        "edition", { $0.edition = $1 }, .line, "the edition of its codes, where a profile names no other"),
      .optional(
        "source", { $0.source = $1 }, .reference(to: .source),
        "where its codes were looked up, where a profile names no other source"),
      .optional(
        "grammar", { $0.grammar = $1 }, .choice(\.summary),
        "how its codes are written; if not said, as in the classification of which it has the name"),
      .optional(
        "pattern", { $0.pattern = $1 }, .line,
        "how its codes are written, as a regular expression that has to match all of a code; in place of `grammar`"
      ),
      .optional(
        "tells_apart", { $0.tellsApart = $1 }, .list(of: .line),
        "words by which its titles tell those who lead from those who lead them; `supervisor` and `manager` if not said, where `grammar` is that of occupations in English"
      ),
      .optional(
        "tables", { $0.tables = $1 }, SchemeTables.shape,
        "its official tables as published, in files below the folder of framework.yaml"),
    ])

  /// How the codes of the scheme with this id are written, where nothing but its name may tell.
  package func grammar(id: String) -> CodeGrammar? {
    grammar.isAbsent ? CodeGrammar(rawValue: id) : grammar.value
  }
}

/// The official tables of a classification: text in UTF-8 whose columns are parted by tabs.
package struct SchemeTables: Sendable {
  package var codes: Field<String> = .absent
  package var alternates: Field<String> = .absent
  package var earlier: Field<Listed<String>> = .absent
  package var successors: Field<Listed<String>> = .absent

  package init() {}

  package static let shape = Shape<SchemeTables>.record(
    "set of tables",
    "The official tables of a classification: text in UTF-8 whose columns are parted by tabs.",
    empty: SchemeTables(),
    [
      .required(
        "codes", { $0.codes = $1 }, .text(.path),
        "its codes: the columns whose names say code and title, as in O*NET's Occupation Data, else the first two"
      ),
      .optional(
        "alternates", { $0.alternates = $1 }, .text(.path),
        "other titles of its codes: a code and another title, as in O*NET's Alternate Titles"),
      .optional(
        "earlier", { $0.earlier = $1 }, .list(of: .text(.path)),
        "the codes of earlier editions, the latest first: those that `codes` does not have are retired"),
      .optional(
        "successors", { $0.successors = $1 }, .list(of: .text(.path)),
        "what became of earlier codes: an old code and a new one, as in the crosswalks of O*NET and of the SOC"
      ),
    ])
}
