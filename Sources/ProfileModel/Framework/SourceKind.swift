package import Shape

/// A kind of evidence: what each source of it says of itself, and how old it may be.
package struct SourceKind: Sendable {
  package var title: Field<String> = .absent
  package var summary: Field<String> = .absent
  package var requires: Field<Listed<SourceFact>> = .absent
  package var oldest: Field<Int> = .absent

  package init() {}

  package static let shape = Shape<SourceKind>.record(
    "source kind", "A kind of evidence: what each source of it says of itself, and how old it may be.",
    empty: SourceKind(),
    [
      .optional(
        "title", { $0.title = $1 }, .line, "its name as readers see it; needed of a kind that is not given"),
      .optional("summary", { $0.summary = $1 }, .paragraphs, "what it means"),
      .optional(
        "requires", { $0.requires = $1 }, .list(of: SourceFact.shape, mayBeEmpty: true),
        "what each source of the kind gives, or says under `missing` why it cannot"),
      .optional(
        "oldest", { $0.oldest = $1 }, .integer(atLeast: 0),
        "how many whole months old it may be: from the date that a citation speaks for, else from that of its publication, "
          + "else from when it was read"),
    ])
}
