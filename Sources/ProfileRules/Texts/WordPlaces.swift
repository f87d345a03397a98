import Shape
import Similarity
import SourceText
import YAMLSyntax

extension SourceFile {
  /// The bytes from the first to the last of some words of a text that is written within `written`; all of it for no
  /// words, or where they cannot be told in the file.
  ///
  /// What YAML makes of quotes, escapes and folds has the same words as what stands in the file, with few exceptions.
  func range(
    of positions: Range<Int>, in words: Words, writtenAt written: ByteRange, isBlock: Bool,
    _ inflection: Inflection
  ) -> ByteRange {
    let asWritten = Words(of: bytes.span.extracting(written.range), inflection)
    // All of a block begins below the line of its `>` or `|`.
    let positions = positions.isEmpty && isBlock ? 0..<words.count : positions
    guard asWritten == words, !positions.isEmpty else { return written }
    let part = asWritten.bytes(of: positions)
    return ByteRange(written.start + part.lowerBound, written.start + part.upperBound)
  }
}

extension InspectedDocument {
  /// The bytes from the first to the last of some words of a text; all of it for no words, or where they cannot be
  /// told in the file.
  func range(of positions: Range<Int>, in words: Words, at node: NodeID) -> ByteRange {
    let style = tree[node].style
    return tree.file.range(
      of: positions, in: words, writtenAt: tree[node].range,
      isBlock: style == .folded || style == .literal, shared.inflection)
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
