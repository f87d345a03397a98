import CanonicalJSON
import ProfileModel
import Shape

/// A statement and where it was written.
typealias PlacedStatement = (statement: Statement, origin: Origin)

extension CompilationContext {
  /// The statements of a level, each with its id.
  func statements(_ statements: [PlacedStatement], at level: String, citing own: SourceNames) -> JSON {
    var names = StatementNames(level: level, authored: statements.compactMap { $0.statement.id.value })
    return .array(
      statements.compactMap { statement, origin in
        guard let text = statement.text.value?.normalized else { return nil }
        let isOwn = if case .profile = origin { true } else { false }
        let evidence = ShownCitations(statement.evidence, isOwn ? own : sharedSources)
        return .object(present: [
          "citations": evidence.shown,
          "examples": statement.examples.texts,
          "id": .string(statement.id.value ?? names.name(for: text)),
          "internal_sources": evidence.internalSources,
          "links": statement.links.list(link),
          "origin": origin.json,
          "proficiency": statement.proficiency.name,
          "text": .string(text),
          "theme": statement.theme.name,
        ])
      })
  }

  private func link(_ link: Link) -> JSON {
    .object(present: ["title": link.title.text, "url": link.url.name])
  }
}
