import Shape

/// A document with one thing changed.
struct Mutant {
  enum Operation: String {
    case delete
    case retype
    case rename
    case empty
  }

  let operation: Operation

  /// Where the change was made, by the shape: `responsibilities.*[].text`.
  let kind: String

  /// Where the change was made, in this document.
  let path: String

  let value: YAMLValue
}

extension YAMLValue {
  /// All documents that differ from this one by one deletion, retyping, renaming or emptying of one node.
  func mutants(of shape: ShapeDescription) -> [Mutant] {
    var found: [Mutant] = []
    collect(shape, kind: "", path: "", into: &found) { $0 }
    return found
  }

  private func collect(
    _ shape: ShapeDescription, kind: String, path: String, into found: inout [Mutant],
    _ rebuild: (YAMLValue) -> YAMLValue
  ) {
    if !path.isEmpty {
      for other in retyped {
        found.append(Mutant(operation: .retype, kind: kind, path: path, value: rebuild(other)))
      }
      for other in emptied {
        found.append(Mutant(operation: .empty, kind: kind, path: path, value: rebuild(other)))
      }
    }
    switch self {
    case .plain, .quoted: break
    case .list(let items):
      // The texts that reviews keep are many and all of one shape.
      for index in items.indices where !kind.hasSuffix(".judged") || index < 2 {
        var fewer = items
        fewer.remove(at: index)
        found.append(
          Mutant(
            operation: .delete, kind: kind + "[]", path: "\(path)[\(index)]", value: rebuild(.list(fewer))))
        items[index].collect(shape.items, kind: kind + "[]", path: "\(path)[\(index)]", into: &found) {
          changed in
          var items = items
          items[index] = changed
          return rebuild(.list(items))
        }
      }
    case .mapping(let entries):
      for index in entries.indices {
        let key = entries[index].key
        let (name, inner) = shape.member(key)
        let innerKind = kind.isEmpty ? name : kind + "." + name
        let innerPath = path.isEmpty ? key : path + "." + key
        var fewer = entries
        fewer.remove(at: index)
        found.append(
          Mutant(operation: .delete, kind: innerKind, path: innerPath, value: rebuild(.mapping(fewer))))
        var renamed = entries
        renamed[index].key = key + "x"
        found.append(
          Mutant(operation: .rename, kind: innerKind, path: innerPath, value: rebuild(.mapping(renamed))))
        entries[index].value.collect(inner, kind: innerKind, path: innerPath, into: &found) { changed in
          var entries = entries
          entries[index].value = changed
          return rebuild(.mapping(entries))
        }
      }
    }
  }

  /// The node as each of the other two kinds of node.
  private var retyped: [YAMLValue] {
    switch self {
    case .plain, .quoted: [.list([self]), .mapping([.init(key: "sample", value: self)])]
    case .list(let items):
      [.plain("sample"), .mapping([.init(key: "sample", value: items.first ?? .plain("sample"))])]
    case .mapping(let entries): [.plain("sample"), .list(entries.map(\.value))]
    }
  }

  /// The node with nothing in it, in every way that YAML has for that.
  private var emptied: [YAMLValue] {
    switch self {
    case .plain, .quoted: [.plain(""), .quoted("")]
    case .list: [.plain(""), .list([])]
    case .mapping: [.plain(""), .mapping([])]
    }
  }
}

extension ShapeDescription {
  fileprivate var items: ShapeDescription {
    switch self {
    case .list(let element, _), .either(.list(let element, _), _): element
    default: .scalar
    }
  }

  /// What the shape calls a key, `*` where its author chose it, and the shape of the value below.
  fileprivate func member(_ key: String) -> (name: String, ShapeDescription) {
    switch self {
    case .record(let record): (key, record.fields.first { $0.name == key }?.shape ?? .scalar)
    case .keyed(_, let value): ("*", value)
    case .either(_, let full): full.member(key)
    default: (key, .scalar)
    }
  }
}
