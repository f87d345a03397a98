public import SourceText

extension SyntaxTree {
  /// The UTF-8 bytes of a scalar's value, or of the scalar that an alias stands for; empty for collections.
  ///
  /// The value is what YAML's unquoting and folding make of the text. Nothing is copied.
  @inlinable
  package func bytes(of id: NodeID) -> ArraySlice<UInt8> {
    switch nodes[resolved(id).index].content {
    case .written(let range): file.bytes[range.range]
    case .decoded(let range): decoded[range.range]
    case .target, .children: []
    }
  }

  /// Gives `body` the UTF-8 bytes of a scalar's value, as `bytes(of:)` does, without counting references.
  @inlinable
  package func withBytes<Result, Failure: Error>(
    of id: NodeID, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch nodes[resolved(id).index].content {
    case .written(let range): try body(file.bytes.span.extracting(range.range))
    case .decoded(let range): try body(decoded.span.extracting(range.range))
    case .target, .children: try body(Span())
    }
  }

  /// The first byte of a scalar's value, as `bytes(of:)` gives it, without counting references.
  @inlinable
  package func firstByte(of id: NodeID) -> UInt8? {
    switch nodes[resolved(id).index].content {
    case .written(let range): range.count > 0 ? file.bytes[range.start] : nil
    case .decoded(let range): range.count > 0 ? decoded[range.start] : nil
    case .target, .children: nil
    }
  }

  /// The value of a scalar, or of the scalar that an alias stands for; empty for collections.
  @inlinable
  package func text(of id: NodeID) -> String {
    String(decoding: bytes(of: id), as: UTF8.self)
  }

  /// Whether the node is a scalar, or stands for one, whose value is exactly `bytes`.
  @inlinable
  package func scalar(_ id: NodeID, equals bytes: some Collection<UInt8>) -> Bool {
    nodes[resolved(id).index].kind == .scalar && self.bytes(of: id).elementsEqual(bytes)
  }

  /// Whether the node is a scalar, or stands for one, whose value is exactly `text`.
  @inlinable
  package func scalar(_ id: NodeID, equals text: StaticString) -> Bool {
    let literal = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return withBytes(of: id) { value in
      guard value.count == literal.count, nodes[resolved(id).index].kind == .scalar else { return false }
      for index in 0..<literal.count where unsafe value[index] != literal[index] { return false }
      return true
    }
  }
}
