import Diagnostics
import SourceText

/// A part of a file in lines and columns, both from 1; the end is not part of it.
struct TextRegion: Equatable {
  struct Point: Equatable {
    let line: Int
    let column: Int
  }

  let start: Point
  let end: Point
}

/// Tells where places are, in the columns that a format counts.
///
/// A place within one line needs nothing but itself. For others the file is read; that of the last one is kept.
struct RegionFinder {
  private let unit: ColumnUnit
  private let background: Background
  private var lastName: String?
  private var lastSource: LocatedSource?

  init(counting unit: ColumnUnit, against background: Background) {
    self.unit = unit
    self.background = background
  }

  /// Where a place is; where its file cannot be read, one of several lines ends with the first.
  mutating func region(of place: Place) -> TextRegion {
    if place.start.line != place.end.line, let region = region(of: place.range, in: place.file) {
      return region
    }
    let line = place.line.unicodeScalars
    let end = place.end.line == place.start.line ? place.end.column - 1 : line.count
    func point(after scalars: Int) -> TextRegion.Point {
      let before = String(line.prefix(scalars))
      return TextRegion.Point(line: place.start.line, column: unit.count(before.utf8) + 1)
    }
    return TextRegion(start: point(after: place.start.column - 1), end: point(after: end))
  }

  /// Where some bytes of a file are; nothing where they cannot be read.
  mutating func region(of range: ByteRange, in file: String) -> TextRegion? {
    guard let bytes = bytes(of: file), range.end <= bytes.count else { return nil }
    guard let start = point(at: range.start), let end = point(at: range.end) else { return nil }
    return TextRegion(start: start, end: end)
  }

  /// The content of a file; nothing where it cannot be read.
  mutating func bytes(of file: String) -> [UInt8]? {
    if lastName?.utf8.elementsEqual(file.utf8) != true {
      lastName = file
      lastSource = background.file(file).map { LocatedSource($0) }
    }
    return lastSource?.file.bytes
  }

  /// The place of a byte in the file read last.
  private mutating func point(at offset: Int) -> TextRegion.Point? {
    guard let line = lastSource?.lines.position(at: offset).line,
      let start = lastSource?.lines.contents(ofLine: line).start,
      let before = lastSource?.file.bytes[start..<offset]
    else { return nil }
    return TextRegion.Point(line: line, column: unit.count(before) + 1)
  }
}
