package import SourceText

/// A place in a file, complete in itself: it can be shown after the file's bytes are gone.
package struct Place: Hashable, Sendable {
  /// The file's path relative to the workspace, with `/` between its parts.
  package let file: String

  /// The place in bytes.
  package let range: ByteRange

  /// Where the range starts and ends, as a person counts.
  package let start: Position
  package let end: Position

  /// The whole line on which the range starts, without its ending.
  package let line: String

  /// The path in the document, as `responsibilities.M3[2]`; empty for the document itself.
  package let path: String

  package init(_ range: ByteRange, path: String, in source: inout LocatedSource) {
    let start = source.lines.position(at: range.start)
    self.file = source.file.path
    self.range = range
    self.start = start
    self.end = source.lines.position(at: range.end)
    self.line = source.file.text(in: source.lines.contents(ofLine: start.line))
    self.path = path
  }
}

extension Place {
  /// The same place with its file named from another folder.
  func moved(below prefix: String) -> Place {
    Place(file: prefix + file, range: range, start: start, end: end, line: line, path: path)
  }

  init(file: String, range: ByteRange, start: Position, end: Position, line: String, path: String) {
    self.file = file
    self.range = range
    self.start = start
    self.end = end
    self.line = line
    self.path = path
  }
}

/// A file together with its lines.
package struct LocatedSource: Sendable {
  package let file: SourceFile
  package var lines: LineIndex

  package init(_ file: SourceFile) {
    self.file = file
    self.lines = LineIndex(file.bytes)
  }
}
