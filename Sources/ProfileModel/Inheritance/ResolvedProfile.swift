import Shape

/// A profile with what it inherits: its functions, its ladder and the levels at which it has pages.
///
/// A class, because rules hand it about, and it never changes.
package final class ResolvedProfile: Sendable {
  package let profile: Profile
  package let document: Document

  /// The functions it belongs to, from the root of the taxonomy down.
  package let functions: [Library.Held<Function>]

  /// Whether all its functions, up to the root, could be read, so that it inherits nothing beside what they give.
  package let isLineageKnown: Bool

  /// The levels of its tracks, in the framework's order.
  package let ladder: [LevelEntry]

  /// Whether all its tracks could be read, so that a level that is not on the ladder is none of its own.
  package let isLadderKnown: Bool

  /// The levels at which it has a page, in the framework's order.
  package let covered: [LevelEntry]

  /// The levels that it declares to have no page, by id.
  package let absent: Set<String>

  /// Whether an id of a statement is given in more than one of the profile and its functions.
  package let replacesStatements: Bool

  package init(_ profile: Profile, in document: Document, of library: Library) {
    let functions = library.chain(to: profile.functionCode ?? "")
    let tracks = tracks(of: profile, in: functions)
    let named = tracks.value?.values
    let ladder = library.levels.filter { named?.contains($0.track) ?? true }
    let details = profile.levels.value?.entries ?? []
    let absent = Set(details.filter { $0.field.value?.absent.isAbsent == false }.map(\.key))
    let authored = (profile.responsibilities.value?.keys ?? []) + details.map(\.key)
    self.replacesStatements = isAnyShared(functions.map(\.document.statementIDs) + [document.statementIDs])
    self.profile = profile
    self.document = document
    self.functions = functions
    self.isLineageKnown = functions.first?.value.parent.isAbsent ?? false
    self.ladder = ladder
    self.isLadderKnown = tracks.areRead(among: library.framework.tracks)
    self.absent = absent
    self.covered = ladder.filter { authored.contains($0.id) && !absent.contains($0.id) }
  }
}

/// Whether a text stands in two of the lists.
private func isAnyShared(_ lists: [[String]]) -> Bool {
  var met: [String] = []
  for list in lists {
    if !met.isEmpty, list.contains(where: met.contains) { return true }
    met += list
  }
  return false
}

extension Profile {
  /// The code of the function that the profile belongs to: its own code without the last part.
  package var functionCode: String? {
    guard let code = code.value, let dot = code.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return String(code[..<dot])
  }
}

/// The tracks that a profile is on: its own, else its nearest function's; absent where none are named.
private func tracks(of profile: Profile, in functions: [Library.Held<Function>]) -> Field<Listed<String>> {
  if !profile.tracks.isAbsent { return profile.tracks }
  return functions.last { !$0.value.tracks.isAbsent }?.value.tracks ?? .absent
}

extension Field<Listed<String>> {
  /// Whether these tracks, or all where none are named, could be read with their levels.
  fileprivate func areRead(among tracks: Field<Keyed<Track>>) -> Bool {
    guard let tracks = tracks.value else { return false }
    return switch self {
    case .absent: tracks.entries.allSatisfy(\.field.hasLevels)
    case .broken: false
    case .given(let named, _): named.fields.allSatisfy { $0.value.map { tracks[$0].hasLevels } ?? false }
    }
  }
}

extension Field<Track> {
  fileprivate var hasLevels: Bool { value?.levels.value != nil }
}
