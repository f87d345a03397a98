import ProfileModel
import Shape
import TestSupport
import YAMLSyntax

extension Family {
  /// What a workspace that has been read says of a family.
  init(_ profile: ResolvedProfile, in library: Library) throws {
    let held = try profile.functions.only
    let function = held.value
    let track = try given(library.framework.tracks)[try given(function.tracks).values.only]
    self.init(
      id: try given(function.code), name: try given(function.title), summary: try given(function.summary),
      googleSheetID: held.document.tree.text(of: try given(given(function.fields)["googleSheetId"])),
      isLegacy: function.fields.value?["isLegacy"].value.map { node in
        held.document.tree.text(of: node) == "true"
      },
      levels: try given(given(track).levels).entries.map { entry in
        let level = try given(entry.field)
        return Named(id: entry.key, name: try given(level.title), summary: level.summary.value)
      },
      themes: try given(function.themes).entries.map { entry in
        let theme = try given(entry.field)
        return Named(id: entry.key, name: try given(theme.title), summary: theme.summary.value)
      },
      competencies: try profile.covered.flatMap { level in
        try profile.statements(at: level.id).map { statement in
          try Competency(given(statement.field), level: level.id, library.framework)
        }
      })
  }
}

extension Family.Competency {
  fileprivate init(_ statement: Statement, level: String, _ framework: Framework) throws {
    let proficiency = try given(framework.proficiencies)[try given(statement.proficiency)]
    self.init(
      id: try given(statement.id), level: level, theme: try given(statement.theme),
      summary: try given(statement.text), proficiency: try given(given(proficiency).title),
      examples: statement.examples.value?.values,
      supportingURLs: try statement.links.value?.values.map { link in
        Family.Link(label: try given(link.title), url: try given(link.url))
      })
  }
}

private struct NotGiven: Error {}

/// The value of a field that has to have one.
private func given<Value>(_ field: Field<Value>) throws -> Value {
  guard let value = field.value else { throw NotGiven() }
  return value
}

extension Array {
  fileprivate var only: Element {
    get throws {
      guard let first, count == 1 else { throw NotGiven() }
      return first
    }
  }
}
