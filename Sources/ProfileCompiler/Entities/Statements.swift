import CanonicalJSON
import ProfileModel
import Shape

extension CompilationContext {
  /// The statements of a level, each with its id.
  func statements(
    _ groups: [StatementGroup], at level: String, citing own: SourceNames, _ json: inout CanonicalWriter
  ) {
    var names = StatementNames(level: level, authored: groups.flatMap { $0.authoredIDs })
    for group in groups {
      let isOwn = if case .profile = group.origin { true } else { false }
      let sources = isOwn ? own : sharedSources
      let origin = group.origin.name
      for case .given(let statement, _) in group.statements {
        guard let text = statement.text.value?.normalized else { continue }
        json.object { json in
          json.citations(statement.evidence.citations, sources)
          json.texts("examples", statement.examples)
          json.string("id", statement.id.value ?? names.name(for: text))
          json.internalSources(of: statement.evidence.citations, sources)
          json.list("links", statement.links, link)
          json.string("origin", origin)
          json.name("proficiency", statement.proficiency)
          json.string("text", text)
          json.name("theme", statement.theme)
          json.reasons(of: statement.evidence)
        }
      }
    }
  }

  private func link(_ link: Link, _ json: inout CanonicalWriter) {
    json.text("title", link.title)
    json.name("url", link.url)
  }
}

extension StatementGroup {
  /// The ids that authors gave.
  fileprivate var authoredIDs: [String] {
    var ids: [String] = []
    for case .given(let statement, _) in statements {
      if case .given(let id, _) = statement.id { ids.append(id) }
    }
    return ids
  }
}
