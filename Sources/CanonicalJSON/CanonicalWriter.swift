/// Canonical JSON (RFC 8785), written as it is given, so that nothing has to be built but the bytes.
///
/// The members of an object have to be given in canonical order and by names that need no escapes; debug builds check
/// that they are. What follows an opening bracket or a colon needs no comma, so that the bytes are all there is to know.
package struct CanonicalWriter {
  private var bytes: [UInt8] = []

  #if DEBUG
  /// The last name in each of the objects that are open.
  private var lastNames: [String] = []
  #endif

  /// The bytes of the value that `write` writes, with room for so many from the start.
  package static func bytes(capacity: Int = 0, of write: (inout CanonicalWriter) -> Void) -> [UInt8] {
    var json = CanonicalWriter()
    json.bytes.reserveCapacity(capacity)
    write(&json)
    return json.bytes
  }
}

// MARK: - Members of an object

extension CanonicalWriter {
  /// A string, where there is one.
  package mutating func string(_ name: String, _ value: String?) {
    guard let value else { return }
    start(name)
    writeString(value, to: &bytes)
  }

  /// An integer, where there is one.
  package mutating func integer(_ name: String, _ value: Int?) {
    guard let value else { return }
    start(name)
    writeNumber(value, to: &bytes)
  }

  /// A number, where there is one.
  package mutating func number(_ name: String, _ value: Double?) {
    guard let value else { return }
    start(name)
    writeNumber(value, to: &bytes)
  }

  /// A boolean, where there is one.
  package mutating func boolean(_ name: String, _ value: Bool?) {
    guard let value else { return }
    start(name)
    JSON.boolean(value).writeCanonical(to: &bytes)
  }

  /// A value that was built elsewhere, where there is one.
  package mutating func value(_ name: String, _ value: JSON?) {
    guard let value else { return }
    start(name)
    value.writeCanonical(to: &bytes)
  }

  /// A value that was written before, as canonical bytes, where there is one.
  package mutating func written(_ name: String, _ value: [UInt8]?) {
    guard let value else { return }
    start(name)
    bytes += value
  }

  /// An object of what `members` writes.
  package mutating func object(_ name: String, _ members: (inout CanonicalWriter) -> Void) {
    start(name)
    object(members)
  }

  /// An array of what `elements` writes.
  package mutating func array(_ name: String, _ elements: (inout CanonicalWriter) -> Void) {
    start(name)
    array(elements)
  }

  /// An object of what `members` writes, unless that is nothing.
  package mutating func object(nonEmpty name: String, _ members: (inout CanonicalWriter) -> Void) {
    unlessEmpty { $0.object(name, members) }
  }

  /// An array of what `elements` writes, unless that is nothing.
  package mutating func array(nonEmpty name: String, _ elements: (inout CanonicalWriter) -> Void) {
    unlessEmpty { $0.array(name, elements) }
  }

  private mutating func start(_ name: String) {
    checkOrder(of: name)
    separate()
    let name = name.utf8Span.span
    bytes.append(addingCapacity: name.count + 3) { end in
      end.append(UInt8(ascii: "\""))
      for index in name.indices { end.append(name[index]) }
      end.append(UInt8(ascii: "\""))
      end.append(UInt8(ascii: ":"))
    }
  }

  /// Takes back what `write` wrote where it ends with an empty collection.
  private mutating func unlessEmpty(_ write: (inout CanonicalWriter) -> Void) {
    let start = bytes.count
    write(&self)
    if bytes[bytes.count - 2].opensCollection { bytes.removeSubrange(start...) }
  }

  private mutating func checkOrder(of name: String) {
    #if DEBUG
    guard let last = lastNames.popLast() else { preconditionFailure("`\(name)` stands in no object") }
    precondition(last.isEmpty || canonicallyPrecedes(last, name), "`\(name)` is given after `\(last)`")
    precondition(JSON.string(name).canonicalBytes == Array("\"\(name)\"".utf8), "`\(name)` needs escapes")
    lastNames.append(name)
    #endif
  }
}

// MARK: - Elements of an array, and values that stand alone

extension CanonicalWriter {
  /// A string.
  package mutating func string(_ value: String) {
    separate()
    writeString(value, to: &bytes)
  }

  /// A value that was written before, as canonical bytes.
  package mutating func written(_ value: [UInt8]) {
    separate()
    bytes += value
  }

  /// An object of what `members` writes.
  package mutating func object(_ members: (inout CanonicalWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    #if DEBUG
    lastNames.append("")
    #endif
    members(&self)
    #if DEBUG
    lastNames.removeLast()
    #endif
    bytes.append(UInt8(ascii: "}"))
  }

  /// An array of what `elements` writes.
  package mutating func array(_ elements: (inout CanonicalWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    elements(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func separate() {
    guard let last = bytes.last, !last.opensCollection, last != UInt8(ascii: ":") else { return }
    bytes.append(UInt8(ascii: ","))
  }
}

extension UInt8 {
  fileprivate var opensCollection: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "[") }
}
