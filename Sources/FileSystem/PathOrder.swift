/// How two paths stand to each other by their bytes, which is the order of all lists of files.
///
/// To `==` and `<`, two paths that differ in normalization only are one.
package enum PathOrder: Sendable {
  case before
  case same
  case after

  @inlinable package init(of left: String, to right: String) {
    let (left, right) = (left.utf8Span.span, right.utf8Span.span)
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      self = left[index] < right[index] ? .before : .after
      return
    }
    self = left.count == right.count ? .same : left.count < right.count ? .before : .after
  }
}

/// Whether the first of two paths comes before the second.
package func precedes(_ left: String, _ right: String) -> Bool { PathOrder(of: left, to: right) == .before }
