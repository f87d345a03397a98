public import YAMLSyntax

/// The items of a list in the order the author gave them, broken ones among them.
public struct Listed<Element: Sendable>: Sendable {
  @usableFromInline package let fields: [Field<Element>]

  @inlinable
  package init(_ fields: [Field<Element>]) { self.fields = fields }

  /// The number of items, whether they could be read or not.
  @inlinable package var count: Int { fields.count }

  /// The items that could be read.
  @inlinable package var values: [Element] {
    var values: [Element] = []
    values.reserveCapacity(fields.count)
    for field in fields {
      if case .given(let value, _) = field { values.append(value) }
    }
    return values
  }

  /// The items that could be read, each with its node.
  @inlinable package var located: [(value: Element, node: NodeID)] {
    var located: [(value: Element, node: NodeID)] = []
    located.reserveCapacity(fields.count)
    for field in fields {
      if case .given(let value, let node) = field { located.append((value, node)) }
    }
    return located
  }
}
