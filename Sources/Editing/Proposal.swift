package import Diagnostics
import SourceText

/// A finding with its fix, on the way to being applied.
package struct Proposal: Sendable {
  package let finding: Finding
  package let fix: Fix

  /// Nothing where the finding has no fix.
  package init?(_ finding: Finding) {
    guard let fix = finding.fix, !fix.edits.isEmpty || !fix.renames.isEmpty else { return nil }
    self.finding = finding
    self.fix = fix
  }
}

extension [Proposal] {
  /// Those that can be applied at once, in their order: of two that touch each other, the first.
  ///
  /// A fix covers all from its first edit in a file to its last. One that makes the edits of an earlier one is left
  /// out, as that mends both findings.
  package var compatible: [Proposal] {
    var taken = Claims()
    return filter { taken.claim($0.fix) }
  }

  /// What all do to each file, in the order in which the files are first met.
  package var byFile: [FileEdits] {
    var result: [FileEdits] = []
    var positions: [[UInt8]: Int] = [:]
    for edit in flatMap(\.fix.edits) {
      let position = positions[[UInt8](edit.file.utf8), default: result.count]
      if position == result.count {
        positions[[UInt8](edit.file.utf8)] = position
        result.append(FileEdits(file: edit.file))
      }
      result[position].edits.append(edit)
    }
    for reading in flatMap(\.fix.readings) {
      if let position = positions[[UInt8](reading.file.utf8)] { result[position].readings.append(reading) }
    }
    return result
  }
}

/// What fixes do to one file, and what its texts read as afterwards.
package struct FileEdits: Sendable {
  package let file: String
  package fileprivate(set) var edits: [Edit] = []
  package fileprivate(set) var readings: [Reading] = []
}

/// What the fixes chosen so far cover.
private struct Claims {
  private var ranges: [String: [ByteRange]] = [:]
  private var names: Set<String> = []

  /// Takes what a fix covers, unless some of it is taken.
  mutating func claim(_ fix: Fix) -> Bool {
    let wanted = extents(of: fix)
    for (file, range) in wanted
    where ranges[file, default: []].contains(where: { $0.start <= range.end && range.start <= $0.end }) {
      return false
    }
    let moved = fix.renames.flatMap { [$0.from, $0.to] }
    guard names.isDisjoint(with: moved) else { return false }
    names.formUnion(moved)
    for (file, range) in wanted { ranges[file, default: []].append(range) }
    return true
  }

  private func extents(of fix: Fix) -> [String: ByteRange] {
    fix.edits.reduce(into: [:]) { extents, edit in
      let known = extents[edit.file] ?? edit.range
      extents[edit.file] = ByteRange(min(known.start, edit.range.start), max(known.end, edit.range.end))
    }
  }
}
