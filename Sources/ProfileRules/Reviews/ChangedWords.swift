import ProfileModel
import Reviews
import Shape
import SourceText
import YAMLSyntax

extension DocumentFindings {
  /// Where the words stand by which a text differs from the one that was judged; all of the text, or its first line,
  /// where that cannot be told.
  func range(of change: ContentChange) -> ByteRange? {
    guard let node = change.node else { return nil }
    let whole = tree[node].kind == .scalar ? tree[node].range : firstLine(of: node)
    guard let after = change.after, let first = change.words.first, tree[node].kind == .scalar else {
      return whole
    }
    let words = writtenWords(of: node)
    // Where quotes or escapes part or join words, the written ones are not those that are read.
    guard words.count == after.split(whereSeparator: \.isWhitespace).count, !words.isEmpty else {
      return whole
    }
    if first.positions.isEmpty { return words[min(first.positions.lowerBound, words.count - 1)] }
    return ByteRange(words[first.positions.lowerBound].start, words[first.positions.upperBound - 1].end)
  }

  /// The words of a scalar as they are written, between its quotes or below the line of its `|` or `>`.
  private func writtenWords(of node: NodeID) -> [ByteRange] {
    let range = tree[node].range
    let bytes = tree.file.bytes
    var part = range.range
    switch tree[node].style {
    case .literal, .folded:
      guard let end = bytes[part].firstIndex(where: \.isLineBreak) else { return [] }
      part = end..<part.upperBound
    case .singleQuoted, .doubleQuoted: part = (part.lowerBound + 1)..<(part.upperBound - 1)
    case .plain, .block, .flow: break
    }
    return bytes[part].split(whereSeparator: \.isBlank).map { ByteRange($0.startIndex, $0.endIndex) }
  }
}
