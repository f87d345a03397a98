// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable` members of a public type in other
// modules, but not those of a package type.

/// Lists of numbers, kept one behind the other.
public struct NumberLists<Number: FixedWidthInteger & Sendable>: Sendable {
  @usableFromInline package private(set) var numbers: [Number] = []

  /// Where each list begins, and where the last one ends.
  @usableFromInline package private(set) var bounds: [UInt32] = [0]

  package init() {}

  /// The lists that were kept by their parts; nothing where these do not fit together.
  package init?(numbers: [Number], bounds: [UInt32]) {
    guard bounds.first == 0, bounds.last.map(Int.init) == numbers.count,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.numbers = numbers
    self.bounds = bounds
  }

  /// How many lists there are.
  @inlinable package var count: Int { bounds.count - 1 }

  /// Where a list stands among all numbers.
  @inlinable
  package func range(of list: Int) -> Range<Int> { Int(bounds[list])..<Int(bounds[list + 1]) }

  /// The list to which the number at a position belongs.
  package func list(at position: Int) -> Int {
    var lists = 0..<count
    while lists.count > 1 {
      let middle = lists.lowerBound + lists.count / 2
      lists = Int(bounds[middle]) <= position ? middle..<lists.upperBound : lists.lowerBound..<middle
    }
    return lists.lowerBound
  }

  /// The list at a position.
  @inlinable package subscript(_ list: Int) -> ArraySlice<Number> { numbers[range(of: list)] }

  /// Adds a list as the last one.
  package mutating func append(_ list: some Sequence<Number>) {
    numbers.append(contentsOf: list)
    bounds.append(UInt32(numbers.count))
  }

  /// Adds the lists of others behind these.
  package mutating func append(_ other: NumberLists) {
    let start = UInt32(numbers.count)
    numbers += other.numbers
    for bound in other.bounds.dropFirst() { bounds.append(start + bound) }
  }
}
