import Registries
import Testing

@Suite struct TableTests {
  /// Tables of one code, as they are published or kept, and what is read of them.
  static let tables = [
    "O*NET-SOC Code\tTitle\tDescription\n11-3051.00\tIndustrial Production Managers\tPlan, direct …\n",
    "2018 SOC Code\t2018 SOC Title\r\n11-3051.00\tIndustrial Production Managers\r\n",
    "\u{FEFF}code\ttitle\n\n11-3051.00\tIndustrial Production Managers",
    "Level\tCode - NOC 2021 V1.0\tClass title\n5\t11-3051.00\tIndustrial Production Managers\n",
    "11-3051.00\tIndustrial Production Managers\n",
    "11-3051.00\tIndustrial Production Managers\tmore\tand more",
    "Title\tCode\nIndustrial Production Managers\t11-3051.00\n",
  ]

  @Test(arguments: tables)
  func `the columns are found by the header, or are the first two`(text: String) throws {
    let table = try Table(Array(text.utf8), listing: .codes)
    var rows: [[String]] = []
    table.forEachRow { rows.append($0.map(table.text)) }
    #expect(rows == [["11-3051.00", "Industrial Production Managers"]])
  }

  @Test func `alternate titles are told from the titles beside them`() throws {
    let text =
      "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\n11-1011.00\tChief Executives\tCEO (Chief)\tCEO\n"
    let table = try Table(Array(text.utf8), listing: .alternates)
    var rows: [[String]] = []
    table.forEachRow { rows.append($0.map(table.text)) }
    #expect(rows == [["11-1011.00", "CEO (Chief)"]])
  }

  @Test func `a crosswalk gives old codes, their titles and new codes`() throws {
    let header = "O*NET-SOC 2010 Code\tO*NET-SOC 2010 Title\tO*NET-SOC 2019 Code\tO*NET-SOC 2019 Title\n"
    for (text, row) in [
      (
        header + "15-1199.02\tArchitects\t15-1299.08\tEngineers\n",
        ["15-1199.02", "Architects", "15-1299.08"]
      ),
      ("15-1199.02\t15-1299.08\n", ["15-1199.02", "", "15-1299.08"]),
    ] {
      let table = try Table(Array(text.utf8), listing: .successors)
      var rows: [[String]] = []
      table.forEachRow { rows.append($0.map(table.text)) }
      #expect(rows == [row])
    }
  }

  /// Tables of one statement, and the columns that a framework names.
  static let statements: [(String, StatementColumns)] = [
    ("O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\n11\tClerks\t7\tFiles records\tCore\n", .init()),
    ("Task Type\tTask\tTask ID\tO*NET-SOC Code\nCore\tFiles records\t7\t11\n", .init()),
    ("Code\tDuty statement\tNumber\n11\tFiles records\t7\n", .init()),
    ("Ref\tSays\tCode\n7\tFiles records\t11\n", .init(id: "Ref", text: "Says")),
    ("Text\tTask ID\tSays\tCode\nno\t7\tFiles records\t11\n", .init(text: "Says")),
  ]

  @Test(arguments: statements)
  func `a statement is told from its id and from the code of what it is about`(
    text: String, columns: StatementColumns
  ) throws {
    let table = try Table(Array(text.utf8), listing: .statements(named: columns))
    var rows: [[String]] = []
    table.forEachRow { rows.append($0.map(table.text)) }
    #expect(rows == [["7", "Files records", "11"]])
  }

  @Test func `a code is the id of statements that have no other`() throws {
    let table = try Table(
      Array("Code\tActivity\n4.A.1\tFiles records\n".utf8), listing: .statements())
    var rows: [[String]] = []
    table.forEachRow { rows.append($0.map(table.text)) }
    #expect(rows == [["4.A.1", "Files records", ""]])
    #expect(table.columnNames == ["Code", "Activity", nil])
  }

  @Test func `a row that is cut short has empty fields`() throws {
    let table = try Table(Array("code\ttitle\n11-3051.00\n\n\t\n".utf8), listing: .codes)
    var rows: [[String]] = []
    table.forEachRow { rows.append($0.map(table.text)) }
    #expect(rows == [["11-3051.00", ""], ["", ""]])
  }

  static let unusable: [([UInt8], Table.Kind, TableProblem)] = [
    ([], .codes, .empty), (Array("\u{FEFF}\n\n".utf8), .codes, .empty),
    (Array("code,title\n".utf8), .codes, .unparted(firstLine: "code,title")),
    (Array("code\tname\n11\tcaf".utf8) + [0xE9], .codes, .notUTF8(line: 2)),
    ([0xFF, 0xFE, 0x31, 0x00], .codes, .notUTF8(line: 1)),
    (Array("Code\tText\n".utf8), .codes, .lacks(column: "titles", header: ["Code", "Text"])),
    (Array("Code\tTitle\n".utf8), .successors, .lacks(column: "new codes", header: ["Code", "Title"])),
    (
      Array("Ref\tTask\n".utf8), .statements(), .unknownColumn(field: "id", header: ["Ref", "Task"])
    ),
    (
      Array("ID\tSays\n".utf8), .statements(), .unknownColumn(field: "text", header: ["ID", "Says"])
    ),
    (
      Array("ID\tTask\n".utf8), .statements(named: .init(text: "Says")),
      .noColumn("Says", header: ["ID", "Task"])
    ),
  ]

  @Test(arguments: unusable)
  func `a table that cannot be used says why`(bytes: [UInt8], kind: Table.Kind, problem: TableProblem) {
    #expect(throws: problem) { try Table(bytes, listing: kind) }
  }
}
