/// Why a table cannot be used, in words that go on after its name.
package enum TableProblem: Error, Hashable, Sendable {
  case missing(reason: String)
  case tooLarge(limit: Int)
  case notUTF8(line: Int)
  case empty
  case unparted(firstLine: String)
  case lacks(column: String, header: [String])
  case withoutCodes
  /// No column of the header is known to hold what a field of the framework could name the column of.
  case unknownColumn(field: String, header: [String])
  /// A column that is named and that the header does not have.
  case noColumn(String, header: [String])
  case withoutStatements

  /// "is empty"
  package var message: String {
    switch self {
    case .missing(let reason): "cannot be read: \(reason)"
    case .tooLarge(let limit): "is larger than \(limit / 1_048_576) MB"
    case .notUTF8(let line): "is not UTF-8 text: line \(line) holds bytes that mean nothing in it"
    case .empty: "is empty"
    case .unparted: "has no tabs, by which columns are told apart"
    case .lacks(let column, _): "has no column for \(column)"
    case .withoutCodes: "has no codes"
    case .unknownColumn("id", _): "has no column of ids that its name tells"
    case .unknownColumn: "has no column of statements that its name tells"
    case .noColumn(let name, _): "has no column `\(name)`"
    case .withoutStatements: "has no statements"
    }
  }

  /// What to do.
  package var help: String {
    switch self {
    case .missing: "give the path of the file from the folder of framework.yaml, with `/` between its parts"
    case .tooLarge: "keep the columns that are needed, and no more"
    case .notUTF8: "save it as UTF-8, which spreadsheets offer beside `tab-separated text`"
    case .empty: "put the table there as it is published, or leave the field out"
    case .unparted(let line): "save it as tab-separated text; its first line is `\(line)`"
    case .lacks(let column, let header):
      "its header has \(ticked(header)); name one of them for \(column)"
    case .withoutCodes: "a row has a code and a title, with a tab between them"
    case .unknownColumn(let field, let header):
      "its header has \(ticked(header)); say which one it is with `\(field): …` beside `table`"
    case .noColumn(_, let header): "its header has \(ticked(header))"
    case .withoutStatements: "a row has an id and a statement, with a tab between them"
    }
  }
}

/// "`a`, `b`"
private func ticked(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
