import Similarity

/// The other titles of a classification's codes.
///
/// There may be tens of thousands, of which a run shows a few, so each is kept as the bytes it takes in its table.
struct AlternateTitles: Sendable {
  let index: TitleIndex
  private let table: Table?

  /// The titles of each code, by the code's position.
  private let ranges: [Int: [Range<Int>]]

  /// Reads a table, without rows of codes that are not among `positions`.
  init(_ table: Table?, of positions: [String: Int], _ inflection: Inflection) {
    var titles: [(PhraseKey, Int)] = []
    var ranges: [Int: [Range<Int>]] = [:]
    var last = (code: 0..<0, position: Int?.none)
    table?.forEachRow { [bytes = table?.bytes ?? []] fields in
      // Rows of one code follow each other, as a rule.
      if !bytes[last.code].elementsEqual(bytes[fields[0]]) || fields[0].isEmpty {
        last = (fields[0], positions[String(decoding: bytes[fields[0]], as: UTF8.self)])
      }
      guard let position = last.position,
        let key = PhraseKey(bytes.span.extracting(fields[1]), inflection)
      else { return }
      titles.append((key, position))
      ranges[position, default: []].append(fields[1])
    }
    self.table = table
    self.ranges = ranges
    self.index = TitleIndex(titles)
  }

  /// The titles of the code at a position, as they are written.
  func titles(of position: Int) -> [String] {
    table.map { table in (ranges[position] ?? []).map(table.text) } ?? []
  }
}
