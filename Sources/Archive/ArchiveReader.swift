// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable` members of a public type in other
// modules, but not those of a package type.

/// Values read back from bytes, one behind the other.
public struct ArchiveReader: Sendable {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Reads bytes from the first one on.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// Whether nothing is left.
  public var isAtEnd: Bool { position == bytes.endIndex }

  /// A number of at least 0 in as many bytes as it needs.
  public mutating func count() throws(ArchiveDamage) -> Int {
    var count: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 63, by: 7) {
      let byte = try self.byte()
      count |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(count) }
    }
    throw ArchiveDamage()
  }

  /// A number in eight bytes.
  public mutating func bits() throws(ArchiveDamage) -> UInt64 {
    var bits: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
    return bits
  }

  /// A byte.
  public mutating func byte() throws(ArchiveDamage) -> UInt8 {
    guard position < bytes.endIndex else { throw ArchiveDamage() }
    position += 1
    return bytes[position - 1]
  }

  /// A truth.
  public mutating func flag() throws(ArchiveDamage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw ArchiveDamage()
    }
  }

  /// A text.
  public mutating func text() throws(ArchiveDamage) -> String {
    let count = try count()
    guard count <= remaining else { throw ArchiveDamage() }
    position += count
    return String(decoding: bytes[(position - count)..<position], as: UTF8.self)
  }

  /// A text that may have been absent.
  public mutating func optionalText() throws(ArchiveDamage) -> String? { try flag() ? text() : nil }

  /// A value, as it reads itself.
  @inlinable
  public mutating func value<Value: Archivable>(_: Value.Type = Value.self) throws(ArchiveDamage) -> Value {
    try Value(from: &self)
  }

  /// A value that may have been absent.
  @inlinable
  public mutating func optional<Value: Archivable>(
    _: Value.Type = Value.self
  ) throws(ArchiveDamage) -> Value? {
    try flag() ? value() : nil
  }

  /// As many values as were written, each as `readElement` reads it.
  @inlinable
  public mutating func each<Element>(
    _ readElement: (inout ArchiveReader) throws(ArchiveDamage) -> Element
  ) throws(ArchiveDamage) -> [Element] {
    var elements: [Element] = []
    let count = try count()
    // Not more room than the bytes that are left can fill, whatever a damaged count says.
    elements.reserveCapacity(min(count, remaining))
    for _ in 0..<count { elements.append(try readElement(&self)) }
    return elements
  }

  /// As many values as were written, each as it reads itself.
  @inlinable
  public mutating func values<Value: Archivable>(
    _: Value.Type = Value.self
  ) throws(ArchiveDamage) -> [Value] {
    try each { archive throws(ArchiveDamage) in try Value(from: &archive) }
  }

  /// How many bytes are left.
  @usableFromInline package var remaining: Int { bytes.endIndex - position }
}
