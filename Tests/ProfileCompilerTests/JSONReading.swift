package import CanonicalJSON
import SourceText
import YAMLSyntax

extension JSON {
  /// Reads JSON, which is YAML in flow style.
  init(reading text: String) throws {
    let tree = try SyntaxTree(reading: SourceFile(path: "output.json", text: text))
    self = tree.json(at: tree.roots[0])
  }

  /// A member of an object.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The element of an array that has a member of this value.
  func element(_ name: String, _ value: String) -> JSON? {
    elements.first { $0[name]?.string == value }
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value as canonical text.
  var text: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

extension JSON: Equatable {
  package static func == (left: JSON, right: JSON) -> Bool { left.canonicalBytes == right.canonicalBytes }
}

extension SyntaxTree {
  fileprivate func json(at node: NodeID) -> JSON {
    switch self[node].kind {
    case .sequence: .array(items(of: node).map { json(at: $0) })
    case .mapping: .object(entries(of: node).map { JSON.Member(text(of: $0.key), json(at: $0.value)) })
    case .scalar where self[node].style == .doubleQuoted: .string(text(of: node))
    case .scalar, .alias: plain(text(of: node))
    }
  }

  private func plain(_ text: String) -> JSON {
    if let flag = Bool(text) { return .boolean(flag) }
    if let integer = Int(text) { return .integer(integer) }
    return Double(text).map { .number($0) } ?? .null
  }
}
