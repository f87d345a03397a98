import FileSystem

/// Lists in the order of the paths of their elements, which tell of each path without a table of them.
extension Array {
  /// Where the element of a path stands, or would stand.
  func position(of path: String, by pathOf: (Element) -> String) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if precedes(pathOf(self[middle]), path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The element of a path.
  func element(at path: String, by pathOf: (Element) -> String) -> Element? {
    let position = position(of: path, by: pathOf)
    guard position < endIndex, PathOrder(of: pathOf(self[position]), to: path) == .same else { return nil }
    return self[position]
  }
}

/// The elements of two lists side by side, both in the order of their paths: those that have the same path together, and
/// those that have none beside them alone.
func pairs<Left, Right>(
  of left: [Left], by leftPath: (Left) -> String, and right: [Right], by rightPath: (Right) -> String
) -> [(left: Left?, right: Right?)] {
  var pairs: [(left: Left?, right: Right?)] = []
  pairs.reserveCapacity(max(left.count, right.count))
  var (next, other) = (0, 0)
  while next < left.count || other < right.count {
    let order: PathOrder =
      if next == left.count { .after } else if other == right.count { .before } else {
        PathOrder(of: leftPath(left[next]), to: rightPath(right[other]))
      }
    pairs.append((order == .after ? nil : left[next], order == .before ? nil : right[other]))
    if order != .after { next += 1 }
    if order != .before { other += 1 }
  }
  return pairs
}
