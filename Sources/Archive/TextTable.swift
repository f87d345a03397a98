// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable` members of a public type in other
// modules, but not those of a package type.

/// Texts by their positions, kept as bytes one behind the other: a text that nobody asks for costs nothing but these.
public struct TextTable: Sendable {
  /// All texts in UTF-8.
  @usableFromInline package private(set) var bytes: [UInt8] = []

  /// Where each text begins, and where the last one ends.
  @usableFromInline package private(set) var bounds: [UInt32] = [0]

  /// A table without texts.
  public init() {}

  /// The table that was kept by its parts; nothing where these do not fit together.
  package init?(bytes: [UInt8], bounds: [UInt32]) {
    guard bounds.first == 0, bounds.last.map(Int.init) == bytes.count,
      zip(bounds, bounds.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.bytes = bytes
    self.bounds = bounds
  }

  /// How many texts there are.
  public var count: Int { bounds.count - 1 }

  /// Adds a text as the last one.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bounds.append(UInt32(bytes.count))
  }

  /// Adds the texts of another table behind these.
  package mutating func append(_ other: TextTable) {
    let start = UInt32(bytes.count)
    bytes += other.bytes
    for bound in other.bounds.dropFirst() { bounds.append(start + bound) }
  }

  /// The text at a position.
  public subscript(_ position: Int) -> String { String(decoding: bytes[range(of: position)], as: UTF8.self) }

  /// Where the bytes of a text stand.
  package func range(of position: Int) -> Range<Int> { Int(bounds[position])..<Int(bounds[position + 1]) }

  /// Whether the text at a position has the same bytes as another one.
  package func holds(_ text: String, at position: Int) -> Bool {
    let (range, bytes, other) = (range(of: position), bytes.span, text.utf8Span.span)
    guard range.count == other.count else { return false }
    for index in other.indices where bytes[range.lowerBound + index] != other[index] { return false }
    return true
  }

  /// Whether one text comes before another by their bytes.
  package func precedes(_ position: Int, _ other: Int) -> Bool {
    bytes[range(of: position)].lexicographicallyPrecedes(bytes[range(of: other)])
  }

  /// Whether the text at a position comes before another one by their bytes.
  package func precedes(_ position: Int, _ text: String) -> Bool {
    bytes[range(of: position)].lexicographicallyPrecedes(text.utf8)
  }
}
