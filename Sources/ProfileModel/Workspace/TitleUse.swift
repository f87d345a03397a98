import Shape
package import YAMLSyntax

/// A title under which readers find a profile, as other documents' checks see it.
///
/// Where it stands is not said but for its node: of many thousand titles a few are ever shown, and for these the file is
/// read again.
package struct TitleUse: Sendable {
  package let text: String

  /// Whether it is another title, and not the one at the head of the page.
  package let isAlias: Bool

  /// The level whose page it is of; nothing for the whole profile.
  package let level: String?
  package let node: NodeID
}

extension Document {
  /// The titles and other titles of a profile that is not retired, and of its pages.
  var titleUses: [TitleUse] {
    guard case .profile(let profile) = content, profile.status != .retired else { return [] }
    var uses: [TitleUse] = []
    uses.add(profile.title, profile.aliases, at: nil)
    for (level, page) in profile.levels.value?.values ?? [] { uses.add(page.title, page.aliases, at: level) }
    return uses
  }
}

extension [TitleUse] {
  fileprivate mutating func add(_ title: Field<String>, _ aliases: Field<Listed<String>>, at level: String?) {
    if case .given(let text, let node) = title {
      append(TitleUse(text: text, isAlias: false, level: level, node: node))
    }
    for case .given(let text, let node) in aliases.value?.fields ?? [] {
      append(TitleUse(text: text, isAlias: true, level: level, node: node))
    }
  }
}
