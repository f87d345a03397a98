/// Bytes or numbers that are kept in a file as they stand in memory.
package enum Section: Sendable {
  case bytes([UInt8])
  case numbers([UInt32])
  case wideNumbers([UInt64])
}

/// Writes a file of sections beside the one that it replaces, which stays as it is until all of it is written.
///
/// Nothing waits until the system has stored it: what a power failure leaves is told by its checksums.
package func replaceFile(_ path: String, with sections: [Section], format: UInt64) throws(FileError) {
  let staged = try StagedFile(replacing: path, isStored: false) { descriptor throws(FileError) in
    var head = [format, UInt64(sections.count)]
    for section in sections { unsafe section.withBytes { bytes in head.append(UInt64(bytes.count)) } }
    for section in sections { head += unsafe section.withBytes { bytes in unsafe checksums(of: bytes) } }
    head.append(headChecksum(head))
    for section in [.wideNumbers(head)] + sections {
      try unsafe section.withBytes { bytes throws(FileError) in
        try unsafe writeAll(bytes, to: descriptor, named: path)
      }
    }
  }
  try staged.replaceTarget()
}

extension Section {
  fileprivate func withBytes<Result, Problem>(
    _ body: (UnsafeRawBufferPointer) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    switch self {
    case .bytes(let bytes): try unsafe bytes.span.bytes.withUnsafeBytes(body)
    case .numbers(let numbers): try unsafe numbers.span.bytes.withUnsafeBytes(body)
    case .wideNumbers(let numbers): try unsafe numbers.span.bytes.withUnsafeBytes(body)
    }
  }
}
