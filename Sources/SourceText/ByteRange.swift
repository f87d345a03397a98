// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable package` members of a public
// type in other modules, but not those of a package type.

/// A range of bytes in one source file: from 0, end exclusive.
///
/// Every place in the tool is a byte range; lines and columns exist only where a place is shown.
/// Offsets are held in 32 bits, which the limit on a file's size keeps sufficient.
public struct ByteRange: Hashable, Sendable {
  @usableFromInline let start32: UInt32
  @usableFromInline let end32: UInt32

  /// The offset of the first byte.
  @inlinable package var start: Int { Int(start32) }

  /// The offset after the last byte, at least `start`.
  @inlinable package var end: Int { Int(end32) }

  /// A range from `start` up to, not including, `end`.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range ends before it starts")
    self.start32 = UInt32(start)
    self.end32 = UInt32(end)
  }

  /// The empty range before the byte at `offset`.
  @inlinable
  package init(at offset: Int) {
    self.init(offset, offset)
  }

  /// The number of bytes.
  @inlinable package var count: Int { end - start }

  /// The same bytes as a standard range.
  @inlinable package var range: Range<Int> { start..<end }

  /// Whether every byte of `other` lies in this range.
  @inlinable
  package func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start32, left.end32) < (right.start32, right.end32)
  }
}
