import Diagnostics
import Shape
import SourceText
import YAMLSyntax

extension DocumentFindings {
  /// The fix of something that was left in a text; nothing where a person has to decide.
  func fix(of residue: Residue, at node: NodeID) -> Fix? {
    switch residue.mending {
    case .none: nil
    case .trimming: trimmingFix(of: node, residue.range)
    case .decoding(let codes): decodingFix(of: node, codes)
    }
  }

  /// The fix that writes characters in the place of their codes, if all are known and stand in the file as in the text.
  private func decodingFix(of node: NodeID, _ codes: [CharacterCode]) -> Fix? {
    let text = Array(tree.bytes(of: node))
    let whole = textRange(of: node)
    guard tree.file.bytes[whole.range].elementsEqual(text) else { return nil }
    var read: [UInt8] = []
    var edits: [Edit] = []
    var position = 0
    for code in codes {
      // A quote would end a text in quotes.
      let isQuote = code.character == "\"" || code.character == "'"
      guard let character = code.character, tree[node].style == .plain || !isQuote else { return nil }
      read += text[position..<code.range.lowerBound] + Array(character.utf8)
      edits.append(
        edit(ByteRange(whole.start + code.range.lowerBound, whole.start + code.range.upperBound), character))
      position = code.range.upperBound
    }
    read += text[position...]
    let summary =
      codes.count == 1 ? "write the character that it stands for" : "write the characters that they stand for"
    return fix(summary, editing: node, edits, toRead: String(decoding: read, as: UTF8.self))
  }

  /// The fix that takes a sign from the start or the end of a text, with the spaces beside it; nothing for one within
  /// the text, which may stand for a word.
  private func trimmingFix(of node: NodeID, _ sign: Range<Int>) -> Fix? {
    let text = Array(tree.bytes(of: node))
    let whole = textRange(of: node)
    let written = tree.file.bytes[whole.range]
    let rest: ArraySlice<UInt8>
    let range: ByteRange
    if sign.lowerBound == 0, written.starts(with: text[sign]) {
      rest = text[sign.upperBound...].drop(while: \.isSpaceOrTab)
      let end = written.dropFirst(sign.count).drop(while: \.isSpaceOrTab).startIndex
      range = ByteRange(whole.start, end)
    } else if sign.upperBound == text.count, written.reversed().starts(with: text[sign].reversed()) {
      rest = text[..<((text[..<sign.lowerBound].lastIndex { !$0.isSpaceOrTab } ?? -1) + 1)]
      let last = written.dropLast(sign.count).lastIndex { !$0.isSpaceOrTab } ?? whole.start - 1
      range = ByteRange(last + 1, whole.end)
    } else {
      return nil
    }
    guard rest.contains(where: { !$0.isBlank }) else { return nil }
    return fix(
      "remove it", editing: node, [edit(range, "")], toRead: String(decoding: rest, as: UTF8.self))
  }
}
