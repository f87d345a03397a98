import SourceText
import YAMLSyntax

extension SyntaxTree {
  /// The bytes of the file that hold a part of a scalar's value; the whole scalar where it was unquoted or folded.
  func range(ofBytes part: Range<Int>, in node: NodeID) -> ByteRange {
    let written = self[node].range
    let value = bytes(of: node)
    let isWritten = file.bytes[written.range].elementsEqual(value)
    if isWritten { return ByteRange(written.start + part.lowerBound, written.start + part.upperBound) }
    let quoted =
      written.count == value.count + 2
      && file.bytes[(written.start + 1)..<(written.end - 1)].elementsEqual(value)
    guard quoted else { return written }
    return ByteRange(written.start + 1 + part.lowerBound, written.start + 1 + part.upperBound)
  }
}
