import CanonicalJSON

/// Looking things up in JSON that was read.
extension JSON {
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  subscript(index: Int) -> JSON? { elements.indices.contains(index) ? elements[index] : nil }

  var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  var number: Int? { if case .integer(let number) = self { number } else { nil } }

  var isTrue: Bool { if case .boolean(true) = self { true } else { false } }
}

/// What is not there holds nothing.
extension JSON? {
  subscript(name: String) -> JSON? { self?[name] }

  subscript(index: Int) -> JSON? { self?[index] }

  var elements: [JSON] { self?.elements ?? [] }

  var text: String? { self?.text }

  var number: Int? { self?.number }

  var isTrue: Bool { self?.isTrue ?? false }
}
