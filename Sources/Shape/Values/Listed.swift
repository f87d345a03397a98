public import YAMLSyntax

/// The items of a list in the order the author gave them, broken ones among them.
@usableFromInline
package struct Listed<Element: Sendable>: Sendable {
  @usableFromInline package let fields: [Field<Element>]

  @inlinable
  package init(_ fields: [Field<Element>]) { self.fields = fields }

  /// The number of items, whether they could be read or not.
  @inlinable package var count: Int { fields.count }

  /// The items that could be read.
  @inlinable package var values: [Element] { fields.compactMap { $0.value } }

  /// The items that could be read, each with its node.
  @inlinable package var located: [(value: Element, node: NodeID)] {
    fields.compactMap { if case .given(let value, let node) = $0 { (value, node) } else { nil } }
  }
}
