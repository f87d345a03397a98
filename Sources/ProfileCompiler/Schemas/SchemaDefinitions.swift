import CanonicalJSON

/// The named objects of a schema, each moved to `$defs` so that it is described once, however often it occurs.
struct SchemaDefinitions {
  private var definitions: [String: JSON] = [:]

  /// A schema with the named objects below its root moved to `$defs`.
  static func gathered(from schema: JSON) -> JSON {
    guard case .object(let members) = schema else { return schema }
    var gathering = SchemaDefinitions()
    let root = members.map { JSON.Member($0.name, gathering.moved($0.value)) }
    let names = gathering.definitions.keys.sorted()
    let definitions = names.compactMap { name in
      gathering.definitions[name].map { JSON.Member(name, $0) }
    }
    return .object(root + (definitions.isEmpty ? [] : [JSON.Member("$defs", .object(definitions))]))
  }

  /// The value with named objects replaced by references to them.
  private mutating func moved(_ value: JSON) -> JSON {
    switch value {
    case .array(let elements): return .array(elements.map { moved($0) })
    case .object(let members):
      let content = members.map { JSON.Member($0.name, moved($0.value)) }
      guard let title = members.objectTitle else { return .object(content) }
      let name = String(title.map { $0 == " " ? "-" : $0 })
      definitions[name] = .object(content.filter { $0.name != "description" })
      let reference = JSON.Member("$ref", .string("#/$defs/" + name))
      return .object(content.filter { $0.name == "description" } + [reference])
    default: return value
    }
  }
}

extension [JSON.Member] {
  /// The title of the object that these are the keywords of; nothing where they are something else.
  fileprivate var objectTitle: String? {
    for member in self where member.name == "title" {
      if case .string(let title) = member.value { return title }
    }
    return nil
  }
}
