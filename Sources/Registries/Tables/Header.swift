/// The names of a table's columns, as publishers write them: `O*NET-SOC Code`, `2018 SOC Title`, `Class title`.
struct Header {
  private let names: [String]
  private let words: [Set<String>]

  init(_ names: [String]) {
    self.names = names
    self.words = names.map { name in
      Set(name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
  }

  /// The columns of a kind of table; nothing where none is for codes, so that the line is a row like any other.
  func columns(of kind: Table.Kind) throws(TableProblem) -> [Int]? {
    let codes = columns(named: ["code", "codes", "uri", "concepturi"])
    guard let code = codes.first else { return nil }
    let titles = columns(named: ["title", "titles", "name", "label", "preferredlabel"])
    switch kind {
    case .codes:
      guard let title = titles.first(where: { $0 != code }) else { throw lacking("titles") }
      return [code, title]
    case .alternates:
      let others = titles.filter { !words[$0].isDisjoint(with: ["alternate", "alternative", "other"]) }
      guard let title = others.first ?? titles.first(where: { $0 != code }) else {
        throw lacking("alternate titles")
      }
      return [code, title]
    case .successors:
      guard let new = codes.dropFirst().first else { throw lacking("new codes") }
      return [code, titles.first { $0 > code && $0 < new } ?? -1, new]
    }
  }

  private func columns(named wanted: Set<String>) -> [Int] {
    words.indices.filter { !words[$0].isDisjoint(with: wanted) }
  }

  private func lacking(_ column: String) -> TableProblem { .lacks(column: column, header: names) }
}
