package import Diagnostics
import SourceText

/// A file's bytes with edits made, which do not overlap.
///
/// What no edit covers stays as it is, byte for byte.
package func applying(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
  let ending = lineEnding(of: bytes)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var position = 0
  for edit in edits.sorted(by: { $0.range < $1.range }) {
    result += bytes[position..<edit.range.start]
    for byte in edit.replacement.utf8 {
      if byte == UInt8(ascii: "\n") { result += ending } else { result.append(byte) }
    }
    position = edit.range.end
  }
  return result + bytes[position...]
}

/// Where the text that edits put between what was there stands afterwards.
func insertions(by edits: [Edit], in bytes: [UInt8]) -> [ByteRange] {
  let ending = lineEnding(of: bytes)
  var shift = 0
  var inserted: [ByteRange] = []
  for edit in edits.sorted(by: { $0.range < $1.range }) {
    let count = edit.replacement.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? ending.count : 1) }
    let start = edit.range.start + shift
    if edit.range.count == 0 { inserted.append(ByteRange(start, start + count)) }
    shift += count - edit.range.count
  }
  return inserted
}

/// How the first line of a file ends; with a line feed where there is but one line.
private func lineEnding(of bytes: [UInt8]) -> [UInt8] {
  guard let end = bytes.firstIndex(where: \.isLineBreak) else { return [0x0A] }
  let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
  return isPair ? [0x0D, 0x0A] : [bytes[end]]
}
