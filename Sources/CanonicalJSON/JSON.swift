/// A JSON value, built to be written: members keep the order they were given in until they are written.
package enum JSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One name and value of an object. Names within an object are unique by construction.
  package struct Member: Sendable {
    package let name: String
    package let value: JSON

    @inlinable
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }

  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSON {
  /// An object of those members that have a value: what is not there is left out, never `null`.
  package static func object(present members: KeyValuePairs<String, JSON?>) -> JSON {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for (name, value) in members {
      if let value { present.append(Member(name, value)) }
    }
    return .object(present)
  }

  /// The string, or nothing.
  package static func string(_ value: String?) -> JSON? { value.map { .string($0) } }

  /// The integer, or nothing.
  package static func integer(_ value: Int?) -> JSON? { value.map { .integer($0) } }

  /// The array, or nothing where it would be empty.
  package static func array(nonEmpty elements: [JSON]) -> JSON? { elements.isEmpty ? nil : .array(elements) }

  /// The object, or nothing where it would be empty.
  package static func object(nonEmpty members: [Member]) -> JSON? { members.isEmpty ? nil : .object(members) }
}
