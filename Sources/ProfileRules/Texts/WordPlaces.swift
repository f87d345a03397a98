import Shape
import Similarity
import SourceText
import YAMLSyntax

extension InspectedDocument {
  /// The bytes from the first to the last of some words of a text; all of it for no words, or where they cannot be
  /// told in the file.
  ///
  /// What YAML makes of quotes, escapes and folds has the same words as what stands in the file, with few exceptions.
  func range(of positions: Range<Int>, in words: Words, at node: NodeID) -> ByteRange {
    let written = tree[node].range
    let asWritten = Words(of: tree.file.bytes.span.extracting(written.range), shared.inflection)
    let isBlock = tree[node].style == .folded || tree[node].style == .literal
    // All of a block begins below the line of its `>` or `|`.
    let positions = positions.isEmpty && isBlock ? 0..<words.count : positions
    guard asWritten == words, !positions.isEmpty else { return written }
    let bytes = asWritten.bytes(of: positions)
    return ByteRange(written.start + bytes.lowerBound, written.start + bytes.upperBound)
  }

  /// Some words of a text as they are written, on one line.
  func quote(_ positions: Range<Int>, of words: Words, at node: NodeID) -> String {
    let bytes = tree.bytes(of: node)
    let part = words.bytes(of: positions)
    return quoted(
      String(
        decoding: bytes[(bytes.startIndex + part.lowerBound)..<(bytes.startIndex + part.upperBound)],
        as: UTF8.self))
  }

  /// Some words of one of the document's own texts as they read.
  func spelling(of positions: Range<Int>, in text: AuthoredText) -> String {
    let bytes = tree.bytes(of: text.node)
    let part = text.words.bytes(of: positions)
    return String(
      decoding: bytes[(bytes.startIndex + part.lowerBound)..<(bytes.startIndex + part.upperBound)],
      as: UTF8.self)
  }
}

extension [Range<Int>] {
  /// The smallest range that holds all of these, which are in order.
  var hull: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}
