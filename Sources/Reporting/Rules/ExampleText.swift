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

  /// The lines of the text as a terminal shows them; carets below a line show what is marked in it.
  var lines: [String] {
    let places = places
    var source = LocatedSource(file)
    var lines: [String] = []
    var start = 0
    while start < file.bytes.count {
      let line = source.lines.contents(ofLine: source.lines.position(at: start).line)
      let excerpt = Excerpt(of: Place(line, path: "", in: &source), limit: limit)
      lines.append(String(decoding: excerpt.text, as: UTF8.self))
      let marked = places.filter { line.start <= $0.range.start && $0.range.start <= line.end }
      if !marked.isEmpty { lines.append(carets(marked.map { Excerpt(of: $0, limit: limit).marked })) }
      start = line.end + 1
    }
    return lines
  }
}

private func carets(_ ranges: [Range<Int>]) -> String {
  let width = ranges.map(\.upperBound).max() ?? 0
  return String((0..<width).map { column in ranges.contains { $0.contains(column) } ? "^" : " " })
}
