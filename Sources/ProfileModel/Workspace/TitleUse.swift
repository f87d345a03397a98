import Shape
package import Similarity
package import YAMLSyntax

/// A title under which readers find a profile, as other documents' checks see it.
///
/// What it says and where it stands is not kept but for its words' key and its node: of many thousand titles a few are
/// ever shown, and for these the file is read again.
package struct TitleUse: Sendable {
  /// What it has in common with other ways of writing the same words.
  package let key: PhraseKey

  /// Whether it is another title, and not the one at the head of the page.
  package let isAlias: Bool

  /// The level whose page it is of; nothing for the whole profile.
  package let level: String?
  package let node: NodeID
}

extension Document {
  /// The titles and other titles of a profile that is not retired, and of its pages.
  func titleUses(_ inflection: Inflection) -> [TitleUse] {
    guard case .profile(let profile) = content, profile.status != .retired else { return [] }
    var uses: [TitleUse] = []
    uses.add(profile.title, profile.aliases, at: nil, inflection)
    for (level, page) in profile.levels.value?.values ?? [] {
      uses.add(page.title, page.aliases, at: level, inflection)
    }
    return uses
  }
}

extension [TitleUse] {
  fileprivate mutating func add(
    _ title: Field<String>, _ aliases: Field<Listed<String>>, at level: String?, _ inflection: Inflection
  ) {
    add(title, isAlias: false, at: level, inflection)
    for alias in aliases.value?.fields ?? [] { add(alias, isAlias: true, at: level, inflection) }
  }

  /// Adds a title, unless it has no words.
  private mutating func add(
    _ title: Field<String>, isAlias: Bool, at level: String?, _ inflection: Inflection
  ) {
    guard case .given(let text, let node) = title, let key = PhraseKey(text, inflection) else { return }
    append(TitleUse(key: key, isAlias: isAlias, level: level, node: node))
  }
}
