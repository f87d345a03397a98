import CanonicalJSON
import ProfileModel
import Shape

/// The entities that many profiles refer to, each kind sorted by id.
struct SharedEntities {
  /// An entity with the name that its file has in a tree.
  typealias Named = (name: String, entity: JSON)

  let framework: JSON?
  let levels: [Named]
  let functions: [Named]
  let skills: [Named]
  let sources: [Named]

  init(of context: CompilationContext) {
    let library = context.library
    framework = library.frameworkDocument == nil ? nil : context.frameworkEntity
    levels = sorted(library.levels.map { ($0.track + "." + $0.id, context.entity(of: $0)) })
    functions = sorted(
      library.functions.values.compactMap { held in
        guard let code = held.value.code.value, context.compilesAll(library.chain(to: code)) else {
          return nil
        }
        return (code, context.entity(of: held, code: code))
      })
    skills = sorted(
      library.skills.map { ($0.key, context.entity(of: $0.value.value, id: $0.key, from: $0.value.document)) }
    )
    sources = sorted(
      library.sources.compactMap { id, held in
        guard let name = context.sharedSources.name(of: id) else { return nil }
        return (
          name, context.entity(of: held.value, named: name, from: held.document, context.sharedSources)
        )
      })
  }
}

private func sorted(_ entities: [SharedEntities.Named]) -> [SharedEntities.Named] {
  entities.sorted { canonicallyPrecedes($0.name, $1.name) }
}
