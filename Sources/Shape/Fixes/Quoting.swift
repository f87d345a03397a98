import Diagnostics
import SourceText
import YAMLSyntax

extension DocumentFindings {
  /// The fix that puts bytes of the file, which stand without quotes, in double quotes, line by line as they are.
  ///
  /// `node` is what YAML makes of them now. Afterwards they read as one text, with its lines folded.
  func quotingFix(_ summary: String, _ range: ByteRange, at node: NodeID) -> Fix {
    Fix(
      summary, safety: .safe, edits: quotingEdits(range),
      readings: [
        Reading(
          file: tree.file.path, range: tree[node].range, text: foldedText(of: tree.file.bytes[range.range]))
      ])
  }

  /// The edits that put bytes of the file in double quotes.
  func quotingEdits(_ range: ByteRange) -> [Edit] { tree.file.quotingEdits(range) }
}

extension SourceFile {
  /// The edits that put bytes of the file in double quotes.
  func quotingEdits(_ range: ByteRange) -> [Edit] {
    func edit(_ range: ByteRange, _ text: String) -> Edit {
      Edit(file: path, range: range, replacement: text)
    }
    let escaped = range.range.filter { bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == UInt8(ascii: "\\") }
    let opening = escaped.first == range.start ? "\"\\" : "\""
    let backslashes = escaped.filter { $0 > range.start }.map { edit(ByteRange(at: $0), "\\") }
    return [edit(ByteRange(at: range.start), opening)] + backslashes + [edit(ByteRange(at: range.end), "\"")]
  }
}

/// What YAML makes of lines of text: one line, and a line break for each empty line between them.
private func foldedText(of bytes: ArraySlice<UInt8>) -> String {
  var text: [UInt8] = []
  var emptyLines = 0
  for line in lines(of: bytes) {
    let words = line.drop(while: \.isSpaceOrTab)
    if words.isEmpty {
      emptyLines += 1
      continue
    }
    if !text.isEmpty {
      while let last = text.last, last.isSpaceOrTab { text.removeLast() }
      text += emptyLines == 0 ? [UInt8(ascii: " ")] : Array(repeating: UInt8(ascii: "\n"), count: emptyLines)
    }
    text += words
    emptyLines = 0
  }
  return String(decoding: text, as: UTF8.self)
}

/// The lines of a part of a file, without their endings.
private func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var index = LineIndex(Array(bytes))
  let count = index.position(at: bytes.count).line
  return (1...count).map { line in
    let range = index.contents(ofLine: line)
    return bytes[(bytes.startIndex + range.start)..<(bytes.startIndex + range.end)]
  }
}
