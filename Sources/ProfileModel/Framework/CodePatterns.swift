package import Shape

/// How the last part of codes is written, as regular expressions that have to match all of it.
package struct CodePatterns: Sendable {
  package var function: Field<String> = .absent
  package var profile: Field<String> = .absent

  package init() {}

  package static let shape = Shape<CodePatterns>.record(
    "set of code patterns", "How the last part of codes is written, as regular expressions.",
    empty: CodePatterns(),
    [
      .optional("function", { $0.function = $1 }, .line, "the last part of a function's code"),
      .optional("profile", { $0.profile = $1 }, .line, "the last part of a profile's code"),
    ])
}
