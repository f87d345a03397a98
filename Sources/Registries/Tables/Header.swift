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
    if case .statements(let columns) = kind { return try self.columns(ofStatements: columns) }
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
    case .statements: return nil
    }
  }

  /// The columns of ids and statements, and that of codes where there is one beside them.
  private func columns(ofStatements given: StatementColumns) throws(TableProblem) -> [Int] {
    let id = try position(of: given.id) ?? columns(named: ["id", "identifier", "number", "key"]).first
    let codes = columns(named: ["code", "codes", "uri", "concepturi"])
    guard let id = id ?? codes.first else { throw .unknownColumn(field: "id", header: names) }
    // `Task` rather than `Task Type`: the name that says least beside what the column holds.
    let texts = columns(named: ["task", "statement", "text", "duty", "sentence", "description", "activity"])
      .filter { $0 != id }
    guard
      let text = try position(of: given.text) ?? texts.min(by: { words[$0].count < words[$1].count }),
      text != id
    else { throw .unknownColumn(field: "text", header: names) }
    return [id, text, codes.first { $0 != id && $0 != text } ?? -1]
  }

  /// Where the column stands that a framework names.
  private func position(of name: String?) throws(TableProblem) -> Int? {
    guard let name else { return nil }
    guard let position = names.firstIndex(of: name) else { throw .noColumn(name, header: names) }
    return position
  }

  private func columns(named wanted: Set<String>) -> [Int] {
    words.indices.filter { !words[$0].isDisjoint(with: wanted) }
  }

  private func lacking(_ column: String) -> TableProblem { .lacks(column: column, header: names) }
}
