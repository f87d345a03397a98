import ProfileModel
import Registries
import Shape
import YAMLSyntax

/// A code that a profile has in a scheme, with what is known of the scheme.
struct Mapping {
  let classification: Classification

  /// The item of the list.
  let node: NodeID

  /// The level at which it holds; nothing where it holds for all that have no code of the scheme of their own.
  let level: String?

  let scheme: String
  let code: String
  let codeNode: NodeID

  let form: CodeForm?
  let registry: Registry?

  /// Whether the code is written as codes of the scheme are, as far as that is known.
  var isWellFormed: Bool { form?.matches(code) ?? true }

  /// The code with the title that it has in the registry, or else that the author gave, as messages name it.
  var shownCode: String {
    let title = registry?.title(of: code) ?? classification.title.value
    return quoted(code) + (title.map { " (\(shown($0)))" } ?? "")
  }
}

extension InspectedDocument {
  /// The codes that the profile has, those of all levels first; none of schemes that are not there, and none that are
  /// still to be written.
  var gatheredMappings: [Mapping] {
    guard let profile = activeProfile?.profile else { return [] }
    let pages = profile.levels.value?.values ?? []
    return mappings(profile.classification, at: nil)
      + pages.flatMap { mappings($0.value.classification, at: $0.key) }
  }

  private func mappings(_ field: Field<Listed<Classification>>, at level: String?) -> [Mapping] {
    (field.value?.located ?? []).compactMap { classification, node in
      guard let scheme = classification.scheme.value, schemes[scheme] != nil,
        case .given(let code, let codeNode) = classification.code, !Placeholder.words.contains(code)
      else { return nil }
      return Mapping(
        classification: classification, node: node, level: level, scheme: scheme, code: code,
        codeNode: codeNode, form: schemes.form(of: scheme), registry: schemes.registry(of: scheme))
    }
  }
}

extension Registry.Entry {
  /// The code and its title, as messages name it.
  var label: String { "\(quoted(code)) (\(shown(title)))" }
}

/// Some codes as a message lists them: at most four, and how many more there are.
func listing(_ entries: [Registry.Entry], _ joint: String = "and") -> String {
  let shown = entries.prefix(entries.count > 4 ? 3 : 4).map(\.label)
  if entries.count > shown.count {
    return shown.joined(separator: ", ") + " and \(entries.count - shown.count) more"
  }
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return shown.dropLast().joined(separator: ", ") + " \(joint) " + last
}
