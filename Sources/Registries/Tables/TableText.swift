/// A file of lines whose fields tabs part, known to be text, with its first line taken apart.
struct TableText {
  let bytes: [UInt8]

  /// The fields of the first line that is not empty.
  let header: [String]

  /// Where that line begins, and where it ends: at its line feed.
  let headerRange: Range<Int>

  init(_ bytes: [UInt8]) throws(TableProblem) {
    guard bytes.count <= Table.sizeLimit else { throw .tooLarge(limit: Table.sizeLimit) }
    if let offset = firstIllFormedByte(in: bytes) {
      throw .notUTF8(line: bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = bytes.starts(with: mark) ? mark.count : 0
    while start < bytes.count, bytes[start] == UInt8(ascii: "\n") || bytes[start] == UInt8(ascii: "\r") {
      start += 1
    }
    guard start < bytes.count else { throw .empty }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var line = bytes[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let header = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard header.count > 1 else { throw .unparted(firstLine: String(header[0].prefix(60))) }
    self.bytes = bytes
    self.header = header
    self.headerRange = start..<end
  }
}

/// Where text stops being UTF-8; nothing where it does not.
private func firstIllFormedByte(in bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
