import CanonicalJSON
import ProfileModel
import Shape

/// The entities that many profiles refer to, each kind sorted by id.
struct SharedEntities {
  /// The canonical bytes of an entity, with the name that its file has in a tree.
  typealias Named = (name: String, bytes: [UInt8])

  let framework: [UInt8]?
  let levels: [Named]
  let functions: [Named]
  let skills: [Named]
  let sources: [Named]

  init(of context: CompilationContext) {
    let library = context.library
    framework =
      library.frameworkDocument == nil ? nil : CanonicalWriter.bytes { context.frameworkEntity(&$0) }
    levels = sorted(
      library.levels.map { level in
        (level.track + "." + level.id, CanonicalWriter.bytes { context.entity(of: level, &$0) })
      })
    functions = sorted(
      library.functions.values.compactMap { held in
        guard let code = held.value.code.value, context.compilesAll(library.chain(to: code)) else {
          return nil
        }
        return (code, CanonicalWriter.bytes { context.entity(of: held, code: code, &$0) })
      })
    skills = sorted(
      library.skills.map { id, held in
        (id, CanonicalWriter.bytes { context.entity(of: held.value, id: id, from: held.document, &$0) })
      })
    sources = sorted(
      library.sources.compactMap { id, held in
        guard let name = context.sharedSources.name(of: id) else { return nil }
        return (name, CanonicalWriter.bytes { context.entity(of: held, named: name, &$0) })
      })
  }
}

private func sorted(_ entities: [SharedEntities.Named]) -> [SharedEntities.Named] {
  entities.sorted { canonicallyPrecedes($0.name, $1.name) }
}
