extension Fix {
  /// The files that the fix changes, each once, the first to be changed first.
  package var files: [String] {
    var known: Set<String> = []
    return (edits.map(\.file) + renames.map(\.from)).filter { known.insert($0).inserted }
  }

  /// The same fix with every file named from another folder.
  func moved(below prefix: String) -> Fix {
    Fix(
      summary, safety: safety,
      edits: edits.map { Edit(file: prefix + $0.file, range: $0.range, replacement: $0.replacement) },
      renames: renames.map { Rename(from: prefix + $0.from, to: prefix + $0.to) },
      readings: readings.map { Reading(file: prefix + $0.file, range: $0.range, text: $0.text) })
  }
}
