import ProfileModel
import Shape
import YAMLSyntax

/// A source as a document declares it.
struct DeclaredSource {
  let id: String

  /// The key under which it stands.
  let name: NodeID
  let source: Source
}

extension Document {
  /// The sources that it declares, in the order of the file.
  var declaredSources: [DeclaredSource] {
    let sources: Field<Keyed<Source>> =
      switch content {
      case .sources(let library): library.sources
      case .profile(let profile): profile.sources
      case .framework, .function, .skills, .review, .baseline, .approvals: .absent
      }
    return (sources.value?.entries ?? []).compactMap { entry in
      entry.field.value.map { DeclaredSource(id: entry.key, name: entry.keyNode, source: $0) }
    }
  }

  /// Where it names a source without saying for which date: the sources of schemes and of codes.
  var undatedNames: [Field<String>] {
    switch content {
    case .profile(let profile) where profile.status != .retired:
      let pages = (profile.levels.value?.values ?? []).map { $0.value.classification }
      return ([profile.classification] + pages).flatMap { $0.value?.values ?? [] }.map(\.source)
    case .framework(let framework):
      return (framework.schemes.value?.values ?? []).map(\.value.source)
    case .profile, .function, .sources, .skills, .review, .baseline, .approvals: return []
    }
  }
}
