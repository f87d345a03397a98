/// Where the lines of a file begin, so that byte offsets can be shown as line and column.
///
/// Lines end with LF, CRLF or CR and with nothing else: U+0085, U+2028 and U+2029 are characters of a line.
/// The file is looked through no further than the last line asked for.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private var starts = [0]
  private var scanned = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The position of the byte at `offset`, which may be the end of the file.
  package mutating func position(at offset: Int) -> Position {
    while scanned <= offset, scanLine() {}
    let line = lineHolding(offset)
    let column = bytes[starts[line - 1]..<min(offset, bytes.count)].count { !UTF8.isContinuation($0) }
    return Position(line: line, column: column + 1, offset: offset)
  }

  /// The bytes of a line, counted from 1, without its ending.
  package mutating func contents(ofLine line: Int) -> ByteRange {
    while starts.count <= line, scanLine() {}
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      end -= 1
      if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return ByteRange(start, end)
  }

  /// Finds the start of one more line; false at the end of the file.
  private mutating func scanLine() -> Bool {
    guard let end = bytes.span.lineBreak(from: scanned) else {
      scanned = bytes.count
      return false
    }
    scanned = end + 1
    if bytes[end] == UInt8(ascii: "\r"), scanned < bytes.count, bytes[scanned] == UInt8(ascii: "\n") {
      scanned += 1
    }
    starts.append(scanned)
    return true
  }

  private func lineHolding(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
