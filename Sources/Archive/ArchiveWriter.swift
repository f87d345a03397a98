// Public only by name, as no product exports it: Swift 6.3 inlines the `@inlinable` members of a public type in other
// modules, but not those of a package type.

/// Values as bytes, one behind the other.
public struct ArchiveWriter: Sendable {
  @usableFromInline package private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {}

  /// A number of at least 0, in as many bytes as it needs: seven bits in each, the lowest first (LEB128).
  public mutating func write(count: Int) {
    var rest = UInt64(count)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number in eight bytes, the lowest first.
  public mutating func write(bits: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
  }

  /// A byte.
  public mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// A truth, as a byte.
  public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A text in UTF-8, behind the number of its bytes.
  public mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A value, as it writes itself.
  @inlinable
  public mutating func write(_ value: some Archivable) { value.write(to: &self) }

  /// Whether there is a value, and then the value.
  @inlinable
  public mutating func write<Value: Archivable>(_ value: Value?) {
    write(value != nil)
    value?.write(to: &self)
  }

  /// Whether there is a text, and then the text.
  public mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  /// As many values as there are, each as `writeElement` writes it.
  @inlinable
  public mutating func write<Element>(
    each elements: some Collection<Element>, _ writeElement: (inout ArchiveWriter, Element) -> Void
  ) {
    write(count: elements.count)
    for element in elements { writeElement(&self, element) }
  }

  /// As many values as there are, each as it writes itself.
  @inlinable
  public mutating func write<Element: Archivable>(_ elements: [Element]) {
    write(each: elements) { $0.write($1) }
  }
}
