import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// Other titles that a profile gives at one place, with the title that they stand beside.
struct AliasList {
  let title: Field<String>
  let aliases: [(text: String, node: NodeID)]

  /// The level whose page they are of; nothing for those of the profile.
  let level: String?
}

extension InspectedDocument {
  /// The lists of other titles in the document, that of the profile first; none of those that are empty.
  var aliasLists: [AliasList] {
    guard let profile = activeProfile?.profile else { return [] }
    let own = AliasList(title: profile.title, aliases: profile.aliases.located, level: nil)
    let pages = (profile.levels.value?.values ?? []).map { level, page in
      AliasList(
        title: page.title.isAbsent ? profile.title : page.title, aliases: page.aliases.located, level: level)
    }
    return ([own] + pages).filter { !$0.aliases.isEmpty }
  }

  /// A title by its words, in the language of the framework.
  func key(of title: String) -> PhraseKey? {
    PhraseKey(title, Inflection(language: library.framework.language.value ?? ""))
  }
}

extension Field<Listed<String>> {
  fileprivate var located: [(text: String, node: NodeID)] {
    (value?.located ?? []).map { (text: $0.value, node: $0.node) }
  }
}
