import Diagnostics
import SourceText

/// The line at which a place starts, as a terminal shows it, and the columns of it that the place takes.
///
/// Tabs are four spaces, what cannot be shown is shown by number, and a line longer than the limit is cut around
/// the marked columns, with `…` for what was left out.
struct Excerpt {
  let text: [UInt8]

  /// The columns to underline, from 0; at least one. A place that goes on below ends with the line.
  let marked: Range<Int>

  init(of place: Place, limit: Int) {
    let extent = LineExtent(of: place)
    guard extent.width > limit else {
      self.text = visibleText(of: place.line, columns: 0..<extent.width)
      self.marked = extent.marked
      return
    }
    let window = columns(of: extent, shownWithin: limit)
    self.text = cutText(of: place.line, window: window, isCutAfter: window.upperBound < extent.width)
    let marked = extent.marked.clamped(to: window)
    self.marked = marked.lowerBound - window.lowerBound..<marked.upperBound - window.lowerBound
  }
}

/// How wide a line is, and which columns of it a place takes.
private struct LineExtent {
  let width: Int
  let marked: Range<Int>

  init(of place: Place) {
    let last = place.end.line == place.start.line ? place.end.column - 1 : Int.max
    var width = 0
    var lower: Int?
    var upper: Int?
    for (index, scalar) in place.line.unicodeScalars.enumerated() {
      if index == place.start.column - 1 { lower = width }
      if index == last { upper = width }
      width += scalar.excerptWidth
    }
    let start = lower ?? width
    self.marked = start..<max(upper ?? width, start + 1)
    self.width = max(width, marked.upperBound)
  }
}

/// The `limit` columns that show most around the marked ones, and where those alone are too many, their beginning.
private func columns(of extent: LineExtent, shownWithin limit: Int) -> Range<Int> {
  let before = max((limit - extent.marked.count) / 2, limit / 8)
  let start = min(max(extent.marked.lowerBound - before, 0), extent.width - limit)
  return start..<start + limit
}

private func cutText(of line: String, window: Range<Int>, isCutAfter: Bool) -> [UInt8] {
  let isCutBefore = window.lowerBound > 0
  let shown = window.lowerBound + (isCutBefore ? 1 : 0)..<window.upperBound - (isCutAfter ? 1 : 0)
  var text = isCutBefore ? Array("…".utf8) : []
  text += visibleText(of: line, columns: shown)
  if isCutAfter { text += Array("…".utf8) }
  return text
}

/// The part of a line that fills `columns`; a character that stands across their edge leaves spaces.
private func visibleText(of line: String, columns: Range<Int>) -> [UInt8] {
  var text: [UInt8] = []
  var column = 0
  for scalar in line.unicodeScalars {
    let next = column + scalar.excerptWidth
    if column >= columns.lowerBound, next <= columns.upperBound, next > columns.lowerBound {
      appendToExcerpt(scalar, &text)
    } else {
      let missing = (column..<next).clamped(to: columns).count
      text += repeatElement(UInt8(ascii: " "), count: missing)
    }
    column = next
    if column > columns.upperBound { break }
  }
  return text
}

private let tabWidth = 4

private func appendToExcerpt(_ scalar: Unicode.Scalar, _ text: inout [UInt8]) {
  if scalar == "\t" {
    text += repeatElement(UInt8(ascii: " "), count: tabWidth)
  } else {
    appendVisible(scalar, to: &text)
  }
}

extension Unicode.Scalar {
  fileprivate var excerptWidth: Int {
    if self == "\t" { return tabWidth }
    return needsEscape ? escape(of: self).utf8.count : displayWidth
  }
}
