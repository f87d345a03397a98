import Diagnostics
import Editing
import SourceText

/// What some edits of one file come to, as one range and the text that takes its place.
struct Replacement {
  let range: ByteRange

  /// The text as it will stand there, with line endings of the kind that the file has.
  let text: String

  /// Nothing where there are no edits, or the file has no such place any more.
  init?(_ edits: [Edit], in bytes: [UInt8]) {
    guard let start = edits.map(\.range.start).min(), let end = edits.map(\.range.end).max(),
      end <= bytes.count
    else { return nil }
    let edited = applying(edits, to: bytes)
    self.range = ByteRange(start, end)
    self.text = String(decoding: edited[start..<edited.count - (bytes.count - end)], as: UTF8.self)
  }
}
