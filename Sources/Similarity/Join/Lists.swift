/// Lists of numbers, one behind the other in one array.
struct Lists: Sendable {
  /// Where each list begins, and where the last one ends.
  private let bounds: [UInt32]
  private let items: [UInt32]

  /// Of `count` lists each with its items, in their order: the list of an item stands at the item's position in `lists`.
  init(of items: [UInt32], in lists: [UInt32], count: Int) {
    var bounds = [UInt32](repeating: 0, count: count + 1)
    for list in lists { bounds[Int(list) + 1] += 1 }
    for list in 0..<count { bounds[list + 1] += bounds[list] }
    var next = bounds
    var listed = [UInt32](repeating: 0, count: items.count)
    for (item, list) in zip(items, lists) {
      listed[Int(next[Int(list)])] = item
      next[Int(list)] += 1
    }
    self.bounds = bounds
    self.items = listed
  }

  var count: Int { bounds.count - 1 }

  subscript(list: Int) -> ArraySlice<UInt32> { items[Int(bounds[list])..<Int(bounds[list + 1])] }
}
