/// Sets of numbers that share none, joined two by two (Tarjan and van Leeuwen, "Worst-case analysis of set union
/// algorithms", 1984: linking to the smaller number, halving paths).
struct DisjointSets: Sendable {
  private var parents: [UInt32]

  /// The numbers below a count, each in a set of its own.
  init(count: Int) { parents = (0..<UInt32(count)).map { $0 } }

  /// The least number of the set that holds a number.
  mutating func least(with number: UInt32) -> UInt32 {
    var number = number
    while true {
      let parent = parents[Int(number)]
      if parent == number { return number }
      let above = parents[Int(parent)]
      parents[Int(number)] = above
      number = above
    }
  }

  /// Joins the sets of two numbers.
  mutating func join(_ left: UInt32, _ right: UInt32) {
    let (left, right) = (least(with: left), least(with: right))
    parents[Int(max(left, right))] = min(left, right)
  }

  /// Joins what other sets of the same numbers have joined.
  mutating func join(_ other: DisjointSets) {
    for (number, parent) in other.parents.enumerated() where parent != number { join(UInt32(number), parent) }
  }

  /// The least number of the set of each number.
  mutating func leasts() -> [UInt32] {
    (0..<UInt32(parents.count)).map { least(with: $0) }
  }
}
