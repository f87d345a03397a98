/// A table of a classification or of statements as it is published: lines of fields that tabs part, perhaps below a header.
package struct Table: Sendable {
  /// What a table lists, which decides the columns that are looked for.
  package enum Kind: Sendable {
    /// A code and its title.
    case codes
    /// A code and another title of it.
    case alternates
    /// A code of an earlier edition, its title there, and a code of the present one.
    case successors
    /// The id of a statement, the statement, and the code of what it is about; the columns are `named` where the
    /// header does not tell.
    case statements(named: StatementColumns = StatementColumns())
  }

  /// The largest table that is read, in bytes: twelve times that of O*NET's alternate titles, the largest we know.
  package static let sizeLimit = 64 * 1_048_576

  /// The file, which rows give ranges of.
  package let bytes: [UInt8]

  /// The columns that rows have, by their place in the file.
  private let columns: [Int]

  /// What the header calls these columns; nothing for one that the table does not have.
  package let columnNames: [String?]

  /// Where the first row begins.
  private let start: Int

  /// Reads the header of a table.
  package init(_ bytes: [UInt8], listing kind: Kind) throws(TableProblem) {
    let text = try TableText(bytes)
    let header = text.header
    let found = try Header(header).columns(of: kind)
    self.bytes = text.bytes
    self.columns = found ?? kind.columnsWithoutHeader
    self.columnNames = found?.map { header.indices.contains($0) ? header[$0] : nil } ?? []
    self.start = found == nil ? text.headerRange.lowerBound : text.headerRange.upperBound
  }

  /// Hands each row over, as the ranges of its fields in the order of the table's kind; a field that a row does not
  /// have is empty, and lines without anything are no rows.
  package func forEachRow(_ body: ([Range<Int>]) -> Void) {
    let text = bytes.span
    var fields = [Range<Int>](repeating: 0..<0, count: columns.count)
    var position = start
    while position < text.count {
      for index in fields.indices { fields[index] = position..<position }
      let line = position
      var column = 0
      var begin = position
      while true {
        let byte = position < text.count ? text[position] : UInt8(ascii: "\n")
        let isEnd = byte == UInt8(ascii: "\n")
        guard isEnd || byte == UInt8(ascii: "\t") else {
          position += 1
          continue
        }
        if let index = columns.firstIndex(of: column) {
          let hasReturn = isEnd && position > begin && text[position - 1] == UInt8(ascii: "\r")
          fields[index] = begin..<(hasReturn ? position - 1 : position)
        }
        position += 1
        column += 1
        begin = position
        if isEnd { break }
      }
      if position > line + 1 { body(fields) }
    }
  }

  /// A field of a row as text.
  package func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }
}

extension Table.Kind {
  /// The columns of a table without a header.
  fileprivate var columnsWithoutHeader: [Int] {
    switch self {
    case .codes, .alternates: [0, 1]
    case .successors: [0, -1, 1]
    case .statements: [0, 1, -1]
    }
  }
}
