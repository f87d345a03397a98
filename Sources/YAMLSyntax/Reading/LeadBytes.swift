/// Which bytes begin the characters beyond ASCII of a UTF-8 text: tells cheaply what the text cannot hold.
package struct LeadBytes: Hashable, Sendable {
  /// A bit for each byte from 0xC0.
  private var bits: UInt64 = 0

  /// Whether the text is ASCII only.
  package var isEmpty: Bool { bits == 0 }

  /// Whether a character of the text begins with `byte`, which is at least 0xC0.
  package func contains(_ byte: UInt8) -> Bool { bits & 1 << UInt64(byte - 0xC0) != 0 }

  mutating func insert(_ byte: UInt8) { bits |= 1 << UInt64(byte - 0xC0) }
}
