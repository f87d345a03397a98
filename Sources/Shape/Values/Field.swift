public import YAMLSyntax

/// What an author gave for a field.
///
/// A broken value has its finding already: rules pass over it, so that one mistake is reported once.
///
/// This type and those like it are usable from inline because only then does `@inlinable` carry their generic members
/// into other modules, where they are specialized; a `package` type alone does not (Swift 6.3).
@frozen @usableFromInline
package enum Field<Value: Sendable>: Sendable {
  /// The author left it out.
  case absent

  /// The author gave something that could not be read as a `Value`.
  case broken(NodeID)

  /// The author gave a value.
  case given(Value, at: NodeID)

  /// The value, where one was given and could be read.
  @inlinable package var value: Value? {
    if case .given(let value, _) = self { value } else { nil }
  }

  /// The node that holds the value, or what was written in its place.
  @inlinable package var node: NodeID? {
    switch self {
    case .absent: nil
    case .broken(let node), .given(_, let node): node
    }
  }

  /// Whether the author left it out.
  @inlinable package var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Whether something was given that could not be read.
  @inlinable package var isBroken: Bool {
    if case .broken = self { true } else { false }
  }
}
