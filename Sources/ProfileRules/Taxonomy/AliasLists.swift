import ProfileModel
import Shape
import Similarity
import YAMLSyntax

/// Other titles that a profile gives at one place, with the title that they stand beside.
struct AliasList {
  let title: Field<String>
  let aliases: [Alias]

  /// The level whose page they are of; nothing for those of the profile.
  let level: String?

  struct Alias {
    let text: String
    let node: NodeID

    /// Its words, in which plurals count: 354 alternate titles of O*NET 29.3 are singulars of the title, as `Lawyer` of
    /// `Lawyers`, and welcome. Nothing where it has none.
    let key: PhraseKey?
  }
}

extension InspectedDocument {
  /// The lists of other titles in the document, that of the profile first; without what is still to be written.
  var gatheredAliasLists: [AliasList] {
    guard let profile = activeProfile?.profile else { return [] }
    let own = AliasList(title: profile.title, aliases: profile.aliases.located, level: nil)
    let pages = (profile.levels.value?.values ?? []).map { level, page in
      AliasList(
        title: page.title.isAbsent ? profile.title : page.title, aliases: page.aliases.located, level: level)
    }
    return ([own] + pages).filter { !$0.aliases.isEmpty }
  }

  /// A title by its words, as those of other titles are told.
  func key(of title: String) -> PhraseKey? { PhraseKey(title, .none) }
}

extension Field<Listed<String>> {
  fileprivate var located: [AliasList.Alias] {
    (value?.located ?? []).filter { !Placeholder.words.contains($0.value) }.map {
      AliasList.Alias(text: $0.value, node: $0.node, key: PhraseKey($0.value, .none))
    }
  }
}
