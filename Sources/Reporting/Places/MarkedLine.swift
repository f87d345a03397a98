import Diagnostics
import SourceText

/// The line at which a place starts, parted into what stands before it, in it and behind it.
///
/// A long line is cut around the place, with `…` for what was left out. A place that goes on below ends with the line.
struct MarkedLine: Equatable {
  let before: String
  let marked: String
  let after: String

  init(of place: Place) {
    let line = Array(place.line.unicodeScalars)
    let start = min(place.start.column - 1, line.count)
    let end = place.end.line == place.start.line ? min(place.end.column - 1, line.count) : line.count
    let lower = max(start - mostAround, 0)
    let upper = min(end + mostAround, line.count)
    let markedEnd = min(end, start + mostMarked)
    self.before = (lower > 0 ? "…" : "") + text(of: line[lower..<start])
    self.marked = text(of: line[start..<markedEnd]) + (markedEnd < end ? "…" : "")
    self.after =
      markedEnd < end ? "" : text(of: line[end..<upper]) + (upper < line.count ? "…" : "")
  }
}

/// The characters that are shown before and behind a place, and of the place itself.
private let mostAround = 200
private let mostMarked = 400

private func text(of scalars: ArraySlice<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars)
  return String(text)
}
