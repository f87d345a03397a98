import ProfileModel
import Provenance

/// What rests on what, for people: a line for each layer of each document.
func coverageText(_ coverage: Coverage, below prefix: String, style: Style) -> [UInt8] {
  var text = TerminalText(style: style)
  text.write(row("", columns.map(\.heading), "review"), in: .emphasis)
  text.endLine()
  for document in coverage.documents {
    text.write(content: document.home.name ?? prefix + document.home.file, in: .emphasis)
    let title = [document.home.title, document.home.isDraft ? "a draft" : nil].compactMap(\.self)
    if !title.isEmpty { text.write(content: "  " + title.joined(separator: ", "), in: .frame) }
    text.endLine()
    for layer in document.layers {
      let counts = columns.map { grouped($0.count(layer)) }
      text.write(row("  \(layer.layer.rawValue)", counts, layer.verdict.word))
      text.endLine()
    }
  }
  let total = coverage.total
  text.write(
    """

    \(counted(total.all, "text")): \(grouped(total.citing)) with a source beside them, \(grouped(total.byLayer)) by what \
    their layer cites,
    \(grouped(total.explained)) with the reason why there is none, \(grouped(total.uncited)) with nothing.
    `plumb evidence CODE` shows the sources and the review of a profile or page,
    `plumb evidence --source ID` what rests on a source.

    """)
  return text.bytes
}

private let columns: [(heading: String, count: @Sendable (LayerCoverage) -> Int)] = [
  ("texts", { $0.texts.all }), ("citing", { $0.texts.citing }), ("by layer", { $0.texts.byLayer }),
  ("reason", { $0.texts.explained }), ("nothing", { $0.texts.uncited }), ("sources", { $0.sources }),
]

/// A row of the table, each number below the end of its heading.
private func row(_ name: String, _ counts: [String], _ verdict: String) -> String {
  var row = name + String(repeating: " ", count: max(18 - name.count, 0))
  for (column, count) in zip(columns, counts) {
    row += String(repeating: " ", count: max(column.heading.count + 2 - count.count, 1)) + count
  }
  return row + "  " + verdict
}
