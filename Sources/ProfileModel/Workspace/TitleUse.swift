package import Diagnostics
import Shape

/// A title under which readers find a profile, as other documents' checks see it.
package struct TitleUse: Sendable {
  package let text: String

  /// Whether it is another title, and not the one at the head of the page.
  package let isAlias: Bool

  /// The level whose page it is of; nothing for the whole profile.
  package let level: String?
  package let place: Place

  /// What identifies it in fingerprints: the document and the path.
  package let entity: String
  package let stablePath: String
}

extension Document {
  /// The titles and other titles of a profile that is not retired, and of its pages.
  func titleUses(_ findings: inout DocumentFindings) -> [TitleUse] {
    guard case .profile(let profile) = content, profile.status != .retired else { return [] }
    var uses: [TitleUse] = []
    findings.add([profile.title], isAlias: false, at: nil, to: &uses)
    findings.add(profile.aliases.value?.fields ?? [], isAlias: true, at: nil, to: &uses)
    for (level, page) in profile.levels.value?.values ?? [] {
      findings.add([page.title], isAlias: false, at: level, to: &uses)
      findings.add(page.aliases.value?.fields ?? [], isAlias: true, at: level, to: &uses)
    }
    return uses
  }
}

extension DocumentFindings {
  fileprivate mutating func add(
    _ titles: [Field<String>], isAlias: Bool, at level: String?, to uses: inout [TitleUse]
  ) {
    for case .given(let text, let node) in titles {
      uses.append(
        TitleUse(
          text: text, isAlias: isAlias, level: level, place: place(of: node), entity: entity,
          stablePath: paths.stablePath(of: node)))
    }
  }
}
