/// Where the lines of a file begin, so that byte offsets can be shown as line and column.
///
/// Lines end with LF, CRLF or CR and with nothing else: U+0085, U+2028 and U+2029 are characters of a line.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") {
        offset += 1
        starts.append(offset)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        starts.append(offset)
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of lines; a file that ends with a line ending has an empty last line.
  package var count: Int { starts.count }

  /// The position of the byte at `offset`, which may be the end of the file.
  package func position(at offset: Int) -> Position {
    let line = lineHolding(offset)
    let column = bytes[starts[line - 1]..<min(offset, bytes.count)].count { !UTF8.isContinuation($0) }
    return Position(line: line, column: column + 1, offset: offset)
  }

  /// The bytes of a line, counted from 1, without its ending.
  package func contents(ofLine line: Int) -> ByteRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      end -= 1
      if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return ByteRange(start, end)
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
