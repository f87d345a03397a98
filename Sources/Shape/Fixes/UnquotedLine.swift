import Diagnostics
import SourceText

/// A text of one line without quotes, in a file that cannot be read because of a second `: ` in it.
struct UnquotedLine {
  /// What stands before the text, as a message calls it: a field, or the item of a list.
  let name: String

  /// The text, as it was meant.
  let range: ByteRange
  let text: String

  /// The part of the text before the second `: `, and the part after it.
  let before: String
  let after: String

  /// The text in which the colon at `offset` is one too many.
  ///
  /// Nothing where the text goes on in the next line, stands between brackets, has quotes or a `#` in it that may mean
  /// two things: what it was meant to be is not known then.
  init?(withColonAt offset: Int, in file: SourceFile) {
    let bytes = file.bytes
    guard let line = WrittenLine(around: offset, in: bytes), let colon = line.firstColon(in: bytes),
      colon < offset
    else { return nil }
    let key = ByteRange(line.content, colon)
    // In a list, words before a colon are the start of a sentence.
    let isSentence = line.isItem && bytes[key.range].contains(UInt8(ascii: " "))
    guard isSentence || !bytes[key.range].contains(UInt8(ascii: " ")), isPlainStart(bytes[key.range]) else {
      return nil
    }
    let value = bytes[(colon + 1)..<line.end].firstIndex { !$0.isSpaceOrTab } ?? line.end
    let start = isSentence ? line.content : value
    guard let end = line.endOfText(from: value, in: bytes), value < offset, offset < end,
      isPlainStart(bytes[start..<end]), !line.goesOn(pastDash: isSentence, in: bytes)
    else { return nil }
    self.name = isSentence ? "an item of the list" : "`\(shown(file.text(in: key)))`"
    self.range = ByteRange(start, end)
    self.text = file.text(in: range)
    self.before = file.text(in: ByteRange(value, offset))
    self.after = file.text(
      in: ByteRange(bytes[(offset + 1)..<end].firstIndex { !$0.isSpaceOrTab } ?? end, end))
  }

  /// The fix that puts the text in quotes.
  func quotingFix(in file: SourceFile) -> Fix {
    Fix(
      "put the text in quotes", safety: .safe, edits: file.quotingEdits(range),
      readings: [Reading(file: file.path, range: range, text: text)])
  }
}

/// Whether a text that starts so is taken as it is, without quotes.
private func isPlainStart(_ text: ArraySlice<UInt8>) -> Bool {
  guard let first = text.first, !"\"'[]{}&*!|>%@`#,".utf8.contains(first) else { return false }
  return !("-?:".utf8.contains(first) && text.dropFirst().first.map(\.isBlank) ?? true)
}

/// A line of a file, and where what it says starts: behind its indentation and the dashes of list items.
private struct WrittenLine {
  let content: Int
  let end: Int

  private let start: Int

  /// The last dash before the content, or the content where there is none.
  private let dash: Int

  var isItem: Bool { dash < content }

  init?(around offset: Int, in bytes: [UInt8]) {
    var start = offset
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    self.end = bytes[offset...].firstIndex(where: \.isLineBreak) ?? bytes.count
    var content = start
    var dash: Int?
    while content < end {
      if bytes[content] == UInt8(ascii: " ") {
        content += 1
      } else if bytes[content] == UInt8(ascii: "-"), content + 1 < end, bytes[content + 1].isSpaceOrTab {
        dash = content
        content += 2
      } else {
        break
      }
    }
    guard content < end else { return nil }
    self.content = content
    self.dash = dash ?? content
    self.start = start
  }

  /// The first colon that a space follows.
  func firstColon(in bytes: [UInt8]) -> Int? {
    (content..<end).first { bytes[$0] == UInt8(ascii: ":") && $0 + 1 < end && bytes[$0 + 1].isSpaceOrTab }
  }

  /// Where the text from `start` ends: before spaces or a comment. Nothing where ` #` may be part of the text.
  func endOfText(from start: Int, in bytes: [UInt8]) -> Int? {
    var end = end
    let mark = (start..<end).dropFirst().first {
      bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1].isSpaceOrTab
    }
    if let mark {
      guard mark + 1 == end || bytes[mark + 1].isSpaceOrTab else { return nil }
      end = mark
    }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }

  /// Whether the next line that holds something is indented further than the content, or than the dash before it, and
  /// so is part of the text.
  func goesOn(pastDash: Bool, in bytes: [UInt8]) -> Bool {
    let indentation = pastDash ? dash - start : content - start
    var position = end
    while position < bytes.count {
      let lineStart = bytes[position...].firstIndex { !$0.isLineBreak } ?? bytes.count
      let first = bytes[lineStart...].firstIndex { !$0.isSpaceOrTab } ?? bytes.count
      guard first < bytes.count else { return false }
      if !bytes[first].isLineBreak {
        return bytes[first] != UInt8(ascii: "#") && first - lineStart > indentation
      }
      position = first
    }
    return false
  }
}
