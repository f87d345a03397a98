import ProfileModel
import Shape
import YAMLSyntax

/// How well something has to be mastered at a level, and where that stands.
struct AskedProficiency {
  let name: String

  /// Its place in the framework's order.
  let order: Int
  let node: NodeID

  /// Nothing where none is given, or one that the framework does not have.
  init?(_ proficiency: Field<String>, in names: [String]) {
    guard case .given(let name, let node) = proficiency, let order = names.firstIndex(of: name) else {
      return nil
    }
    self.name = name
    self.order = order
    self.node = node
  }
}

extension InspectedDocument {
  /// What a profile's own statements ask for, by theme, where a level has one statement of the theme.
  func proficienciesByTheme(
    at levels: [LevelEntry], in names: [String]
  ) -> [(theme: String, asked: [(level: LevelEntry, given: AskedProficiency)])] {
    guard let profile = activeProfile, profile.givesProficiencies else { return [] }
    var byTheme: [(theme: String, asked: [(level: LevelEntry, given: AskedProficiency)])] = []
    for level in levels {
      let statements = profile.statements(at: level.id)
      for resolved in statements where resolved.document.file == document.file {
        guard let statement = resolved.statement, let theme = statement.theme.value,
          let asked = AskedProficiency(statement.proficiency, in: names),
          statements.count(where: { $0.statement?.theme.value == theme }) == 1
        else { continue }
        if let index = byTheme.firstIndex(where: { $0.theme == theme }) {
          byTheme[index].asked.append((level, asked))
        } else {
          byTheme.append((theme, [(level, asked)]))
        }
      }
    }
    return byTheme
  }
}

extension ResolvedProfile {
  /// Whether a statement of its own says how well it has to be done.
  fileprivate var givesProficiencies: Bool {
    (profile.responsibilities.value?.values ?? []).contains { _, listed in
      listed.fields.contains {
        if case .given(let statement, _) = $0 { !statement.proficiency.isAbsent } else { false }
      }
    }
  }
}
