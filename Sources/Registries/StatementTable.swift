package import Similarity

/// The statements of a published source, found by texts that say nearly the same.
///
/// A class, because every document that is checked keeps it at hand, and it never changes.
package final class StatementTable: Sendable {
  /// A statement as it is published.
  package struct Entry: Hashable, Sendable {
    package let id: String

    /// The code of what it is about, where the table has a column for it.
    package let code: String?
    package let text: String
  }

  /// A statement that says nearly the same as a text, and what the two share.
  package struct Match: Sendable {
    package let entry: Entry
    package let overlap: WordOverlap
  }

  /// What the source calls the ids.
  package let idName: String

  /// Id, code and text of each row, one behind the other: a source may have tens of thousands, of which a run shows a
  /// few.
  private let bytes: [UInt8]
  private let ends: [UInt32]

  private let index: TextIndex
  private let inflection: Inflection
  private let tolerance: Tolerance

  /// Reads the statements of a table that lists `statements`; those without an id are none.
  package init(
    _ table: Table, _ inflection: Inflection, within tolerance: Tolerance
  ) throws(TableProblem) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var texts = JoinedTexts()
    table.forEachRow { fields in
      guard !fields[0].isEmpty, !fields[1].isEmpty else { return }
      texts.add(Words(of: table.bytes.span.extracting(fields[1]), inflection))
      for field in [fields[0], fields[2], fields[1]] {
        bytes += table.bytes[field]
        ends.append(UInt32(bytes.count))
      }
    }
    guard !ends.isEmpty else { throw .withoutStatements }
    self.idName = table.columnNames.first.flatMap(\.self) ?? "id"
    self.bytes = bytes
    self.ends = ends
    self.index = TextIndex(of: texts, within: tolerance)
    self.inflection = inflection
    self.tolerance = tolerance
  }

  /// The statements that say nearly the same as a text, the closest first, and of equally close ones in the order of
  /// the table.
  package func matches(for words: Words) -> [Match] {
    let bytes = bytes
    return index.candidates(for: words).compactMap { row -> Match? in
      let text = Words(of: bytes.span.extracting(range(row, 2)), inflection)
      return tolerance.overlap(of: words, text).map { Match(entry: entry(row), overlap: $0) }
    }
    .enumerated()
    .sorted { ($1.element.overlap.percent, $0.offset) < ($0.element.overlap.percent, $1.offset) }
    .map(\.element)
  }

  private func entry(_ row: Int) -> Entry {
    let code = text(row, 1)
    return Entry(id: text(row, 0), code: code.isEmpty ? nil : code, text: text(row, 2))
  }

  private func text(_ row: Int, _ field: Int) -> String {
    String(decoding: bytes[range(row, field)], as: UTF8.self)
  }

  /// The bytes of the id, the code or the text of a row.
  private func range(_ row: Int, _ field: Int) -> Range<Int> {
    let position = row * 3 + field
    return (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
  }
}
