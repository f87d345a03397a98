import Diagnostics
import SourceText

/// The columns that a line of an example gets.
private let limit = 120

/// A file of an example, with the places that its marks name.
struct ExampleText {
  private let file: SourceFile
  private let marks: [ByteRange]

  /// Takes the marks `⟦` and `⟧` out of a text.
  init(path: String, marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var marks: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { marks.append(ByteRange(start, bytes.count)) }
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.file = SourceFile(path: path, bytes: bytes)
    self.marks = marks.sorted()
  }

  /// The text without its marks.
  var text: String { String(decoding: file.bytes, as: UTF8.self) }

  /// The places that are marked, in the order of the file.
  var places: [Place] {
    var source = LocatedSource(file)
    return marks.map { Place($0, path: "", in: &source) }
  }

  /// A line of the text as a terminal shows it, and below it carets under what is marked in it.
  struct Line {
    let text: String
    let carets: String?
  }

  /// The lines of the text.
  var lines: [Line] {
    let places = places
    var source = LocatedSource(file)
    var lines: [Line] = []
    let end = source.lines.position(at: file.bytes.count)
    for number in 1...(end.column > 1 ? end.line : max(end.line - 1, 1)) {
      let line = source.lines.contents(ofLine: number)
      let excerpt = Excerpt(of: Place(line, path: "", in: &source), limit: limit)
      let marked = places.filter { line.start <= $0.range.start && $0.range.start <= line.end }
      let carets = marked.isEmpty ? nil : carets(marked.map { Excerpt(of: $0, limit: limit).marked })
      lines.append(Line(text: String(decoding: excerpt.text, as: UTF8.self), carets: carets))
    }
    return lines
  }
}

private func carets(_ ranges: [Range<Int>]) -> String {
  let width = ranges.map(\.upperBound).max() ?? 0
  return String((0..<width).map { column in ranges.contains { $0.contains(column) } ? "^" : " " })
}
