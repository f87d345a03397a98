import Registries
import Shape

/// Reads the tables of a release, and notes what is wrong in them.
///
/// A row is taken only if it is whole, and if the occupation that it is about is known.
struct ReleaseReading {
  /// The occupations by code.
  private(set) var occupations: [String: Occupation] = [:]

  /// Technologies and the commodities that they are listed under.
  private(set) var technologies = TechnologyCatalogue()

  private(set) var faults: [TableFault] = []

  private let folder: ReleaseFolder

  /// The line of each task id.
  private var taskLines: [String: Int] = [:]

  init(_ folder: ReleaseFolder) {
    self.folder = folder
    for table in ReleaseTable.allCases {
      if let file = folder.tables[table] { read(table, file) }
    }
  }

  private mutating func read(_ table: ReleaseTable, _ file: ReleaseFolder.File) {
    let place = folder.place(of: file.name)
    let content: ReleasedTable
    do throws(TableProblem) {
      content = try ReleasedTable(file.bytes, columns: table.columns)
    } catch {
      // What helps with a table of a workspace does not help with one of a release that is not there.
      let message = error == .empty ? error.message : "\(error.message): \(error.help)"
      faults.append(TableFault(place: place, message: message))
      return
    }
    var rows = 0
    content.forEachRow { row in
      rows += 1
      let fault =
        row.width == content.width
        ? take(row, of: table) : "has \(row.width) columns, and its header has \(content.width)"
      if let fault { faults.append(TableFault(place: "\(place):\(row.line)", message: fault)) }
    }
    if rows == 0 { faults.append(TableFault(place: place, message: "has no rows below its header")) }
  }

  /// Takes a row in; else says what is wrong with it.
  private mutating func take(_ row: ReleasedTable.Row, of table: ReleaseTable) -> String? {
    let code = row.fields[0]
    if table == .occupations { return takeOccupation(code, row) }
    guard occupations[code] != nil else {
      return "is about \(quoted(code)), which `\(ReleaseTable.occupations.rawValue)` does not have"
    }
    switch table {
    case .occupations: return nil
    case .tasks: return takeTask(code, row)
    case .zones: return takeZone(code, row)
    case .titles:
      guard !row.fields[1].isBlank else { return emptyField("Alternate Title") }
      occupations[code]?.titles.append(row.fields[1])
    case .technologies:
      guard !row.fields[1].isBlank else { return emptyField("Example") }
      guard !row.fields[3].isBlank else { return emptyField("Commodity Title") }
      occupations[code]?.technologies.append(row.fields[1])
      technologies.add(row.fields[1], under: row.fields[3], code: row.fields[2])
    }
    return nil
  }

  private mutating func takeOccupation(_ code: String, _ row: ReleasedTable.Row) -> String? {
    guard CodeGrammar.onetSOC.matches(code) else {
      return "has \(quoted(code)) as its code, which is not \(CodeGrammar.onetSOC.summary)"
    }
    guard occupations[code] == nil else { return "gives \(quoted(code)) a second time" }
    guard !row.fields[1].isBlank else { return emptyField("Title") }
    guard !row.fields[2].isBlank else { return emptyField("Description") }
    occupations[code] = Occupation(code: code, title: row.fields[1], description: row.fields[2])
    return nil
  }

  private mutating func takeTask(_ code: String, _ row: ReleasedTable.Row) -> String? {
    let id = row.fields[1]
    guard TextForm.identifier.matches(Array(id.utf8)[...]) else {
      return "has \(quoted(id)) as its Task ID, which is not an id of letters and digits"
    }
    if let line = taskLines.updateValue(row.line, forKey: id) {
      return "gives Task ID `\(id)` a second time; it stands in line \(line) too"
    }
    guard !row.fields[2].isBlank else { return emptyField("Task") }
    let type = TaskType(rawValue: row.fields[3])
    guard type != nil || row.fields[3].isBlank || row.fields[3] == "n/a" else {
      return "has \(quoted(row.fields[3])) as its Task Type, which is neither `Core` nor `Supplemental`"
    }
    guard let date = TableDate(row.fields[4]) else { return date(row.fields[4]) }
    occupations[code]?.tasks.append(.init(id: id, text: row.fields[2], type: type, asOf: date.period))
    return nil
  }

  private mutating func takeZone(_ code: String, _ row: ReleasedTable.Row) -> String? {
    guard let zone = JobZone(row.fields[1]) else {
      return "has \(quoted(row.fields[1])) as its Job Zone, which is not a number from 1 to 5"
    }
    guard occupations[code]?.rating == nil else { return "gives \(quoted(code)) a second Job Zone" }
    guard let date = TableDate(row.fields[2]) else { return date(row.fields[2]) }
    occupations[code]?.rating = .init(zone: zone, asOf: date.period)
    return nil
  }

  private func date(_ text: String) -> String {
    "has \(quoted(text)) as its Date, which is not a month and a year, as `08/2023`"
  }

  private func emptyField(_ column: String) -> String { "has nothing under `\(column)`" }
}

/// A month as the tables write it, `08/2023`, or nothing where a row does not say.
private struct TableDate {
  let period: CalendarPeriod?

  init?(_ text: String) {
    if text.isEmpty || text == "n/a" {
      period = nil
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let period = CalendarPeriod("\(parts[1])-\(parts[0])".utf8) else { return nil }
    self.period = period
  }
}

extension String {
  /// Whether it has nothing but spaces.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
