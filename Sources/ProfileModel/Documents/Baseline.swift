package import Shape

/// The findings that were there before, each accepted by somebody for a reason: `plumb check` does not show them.
package struct Baseline: Sendable {
  package var kind: Field<String> = .absent
  package var version: Field<Int> = .absent
  package var entries: Field<Listed<BaselineEntry>> = .absent

  package init() {}

  /// Where a workspace's baseline stands: beside the framework.
  package static let file = "baseline.yaml"

  package static let shape = Shape<Baseline>.record(
    "baseline", "Findings that were there before, and that `plumb check` does not show.", empty: Baseline(),
    [
      .kind("baseline", { $0.kind = $1 }), .version({ $0.version = $1 }),
      .required(
        "entries", { $0.entries = $1 }, .list(of: BaselineEntry.shape, mayBeEmpty: true),
        "what is accepted, an entry a line, by file, path, rule and fingerprint"),
    ])
}

/// Something wrong that somebody accepted.
package struct BaselineEntry: Sendable {
  package var fingerprint: Field<String> = .absent
  package var rule: Field<String> = .absent
  package var file: Field<String> = .absent
  package var path: Field<String> = .absent
  package var reason: Field<String> = .absent
  package var owner: Field<String> = .absent

  package init() {}

  package static let shape = Shape<BaselineEntry>.record(
    "baseline entry", "Something wrong that somebody accepted.", empty: BaselineEntry(),
    [
      .required(
        "fingerprint", { $0.fingerprint = $1 }, .text(.identifier),
        "what identifies it across edits elsewhere; this alone decides what is accepted"),
      .required("rule", { $0.rule = $1 }, .text(.identifier), "the rule that found it"),
      .required("file", { $0.file = $1 }, .line, "the file in which it stood when it was accepted"),
      .optional(
        "path", { $0.path = $1 }, .line,
        "the path in the document when it was accepted; left out for the document itself"),
      .required("reason", { $0.reason = $1 }, .line, "why it is accepted"),
      .optional("owner", { $0.owner = $1 }, .line, "who will see to it"),
    ])
}
