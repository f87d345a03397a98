import Registries
import Testing

@Suite struct ReleasedTableTests {
  /// Tables of one row, and what its columns of statements and ids are read as.
  static let tables = [
    ("ID\tText\n7\tFiles records\n", ["Files records", "7"], 2),
    ("\u{FEFF}\r\nText\tMore\tID\r\n\r\nFiles records\t\t7\r\n", ["Files records", "7"], 4),
    ("ID\tText\n\n\n7\t\"Files \"\"old\"\" records\"", ["Files \"old\" records", "7"], 4),
    ("ID\tText\n7\t\"right\" words and \"wrong\"\n", ["\"right\" words and \"wrong\"", "7"], 2),
    ("ID\tText\n7\t\"\n", ["\"", "7"], 2),
  ]

  @Test(arguments: tables)
  func `columns are found by their names, and fields read without the quotes of spreadsheets`(
    text: String, fields: [String], line: Int
  ) throws {
    let rows = try rows(of: text)
    #expect(rows.map(\.fields) == [fields])
    #expect(rows.map(\.line) == [line])
  }

  @Test func `a row says how many columns it has`() throws {
    let rows = try rows(of: "ID\tText\tDate\n7\n8\tone\ttwo\tthree\n9\t\t\n")
    #expect(rows.map(\.width) == [1, 4, 3])
    #expect(rows.map(\.fields) == [["", "7"], ["one", "8"], ["", "9"]])
  }

  @Test func `a column that the header does not name is not guessed`() {
    #expect(throws: TableProblem.noColumn("Text", header: ["ID", "Texts"])) {
      try ReleasedTable(Array("ID\tTexts\n7\tone\n".utf8), columns: ["Text", "ID"])
    }
  }

  @Test func `text that is no UTF-8 is told with its line`() {
    #expect(throws: TableProblem.notUTF8(line: 3)) {
      try ReleasedTable(Array("ID\tText\n7\tone\n8\t".utf8) + [0xC3, 0x0A], columns: ["Text"])
    }
  }

  private func rows(of text: String) throws -> [ReleasedTable.Row] {
    var rows: [ReleasedTable.Row] = []
    try ReleasedTable(Array(text.utf8), columns: ["Text", "ID"]).forEachRow { rows.append($0) }
    return rows
  }
}
