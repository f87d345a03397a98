import ProfileModel
import Shape

/// What the sources that a document cites are called in the output, and which of them stay inside.
struct SourceNames: Sendable {
  private let audience: Audience

  /// The shared sources that the output's readers may see; nothing where they may see all.
  private let shown: Set<String>?

  /// Sources of one profile only, which are called by its code and their id, and so meet no others.
  private var own: Keyed<Source>?
  private var prefix = ""

  /// The names in shared documents.
  init(in library: Library, for audience: Audience) {
    self.audience = audience
    let sources = library.sources.filter { $0.value.value.audience.isShown(to: audience) }
    self.shown = audience == .internal ? nil : Set(sources.keys)
  }

  /// The names in a profile.
  func adding(sourcesOf profile: Profile, code: String) -> SourceNames {
    guard let own = profile.sources.value else { return self }
    var names = self
    names.own = own
    names.prefix = code + "#"
    return names
  }

  /// The name of a source; nothing where the output's readers may not know of it, as of one that cannot be read.
  func name(of id: String) -> String? {
    guard let own, let entry = own.entries.first(where: { $0.key == id }) else {
      return shown?.contains(id) ?? true ? id : nil
    }
    guard let source = entry.field.value else { return shown == nil ? prefix + id : nil }
    return source.audience.isShown(to: audience) ? prefix + id : nil
  }
}
