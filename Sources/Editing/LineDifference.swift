import SourceText

/// The lines of a file before and after a change, and which of them went and came.
struct LineDifference {
  /// One line, with its ending.
  struct Line {
    enum Fate {
      case kept
      case removed
      case inserted
    }

    let fate: Fate
    let bytes: ArraySlice<UInt8>

    /// The number of lines before this one, in the file before and after.
    let before: Int
    let after: Int
  }

  /// All lines in order, removed ones before those that were inserted in their place.
  let lines: [Line]

  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (lineSlices(of: old), lineSlices(of: new))
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = zip(before[head...].reversed(), after[head...].reversed()).prefix { $0 == $1 }.count
    let difference = Array(after[head..<(after.count - tail)]).difference(
      from: Array(before[head..<(before.count - tail)]))
    let removed = Set(difference.removals.map { $0.offset + head })
    let inserted = Set(difference.insertions.map { $0.offset + head })
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old) {
        lines.append(Line(fate: .removed, bytes: before[old], before: old, after: new))
        old += 1
      } else if inserted.contains(new) {
        lines.append(Line(fate: .inserted, bytes: after[new], before: old, after: new))
        new += 1
      } else {
        lines.append(Line(fate: .kept, bytes: before[old], before: old, after: new))
        old += 1
        new += 1
      }
    }
    self.lines = lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

/// The lines as git counts them: each ends with a line feed, but perhaps the last.
private func lineSlices(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
    lines.append(bytes[start...offset])
    start = offset + 1
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}
