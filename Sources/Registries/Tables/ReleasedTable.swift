/// A table of which the names of the columns are known, and each row of which has all of them: what is read whole, rather
/// than looked something up in.
package struct ReleasedTable: Sendable {
  private let bytes: [UInt8]

  /// The places of the columns asked for, in the order in which they were asked for.
  private let columns: [Int]

  /// How many columns the header has.
  package let width: Int

  /// Where the line after the header begins, and its number.
  private let start: Int
  private let firstLine: Int

  /// A row as it stands in the file.
  package struct Row {
    /// The number of its line, from 1.
    package let line: Int

    /// How many columns it has.
    package let width: Int

    /// The fields of the columns asked for, in that order; empty where the row does not reach so far.
    package let fields: [String]
  }

  /// Reads the header of a table, which has to name all the columns.
  package init(_ bytes: [UInt8], columns names: [String]) throws(TableProblem) {
    let text = try TableText(bytes)
    var columns: [Int] = []
    for name in names {
      guard let column = text.header.firstIndex(of: name) else {
        throw .noColumn(name, header: text.header)
      }
      columns.append(column)
    }
    self.bytes = text.bytes
    self.columns = columns
    self.width = text.header.count
    self.start = min(text.headerRange.upperBound + 1, bytes.count)
    self.firstLine = bytes[..<text.headerRange.upperBound].count { $0 == UInt8(ascii: "\n") } + 2
  }

  /// Hands each row over in its order; lines without anything are no rows.
  package func forEachRow(_ body: (Row) -> Void) {
    var line = firstLine
    var position = start
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let hasReturn = end > position && bytes[end - 1] == UInt8(ascii: "\r")
      let content = bytes[position..<(hasReturn ? end - 1 : end)]
      if !content.isEmpty { body(row(content, line)) }
      position = end + 1
      line += 1
    }
  }

  private func row(_ content: ArraySlice<UInt8>, _ line: Int) -> Row {
    let parts = content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    return Row(
      line: line, width: parts.count,
      fields: columns.map { $0 < parts.count ? unquoted(parts[$0]) : "" })
  }
}

/// A field as text: spreadsheets put one that holds a quote in quotes, and write each quote in it twice.
private func unquoted(_ field: ArraySlice<UInt8>) -> String {
  let quote = UInt8(ascii: "\"")
  guard field.count > 1, field.first == quote, field.last == quote else {
    return String(decoding: field, as: UTF8.self)
  }
  var text: [UInt8] = []
  var isSecond = false
  for byte in field.dropFirst().dropLast() {
    if isSecond, byte != quote { return String(decoding: field, as: UTF8.self) }
    isSecond = byte == quote && !isSecond
    if !isSecond { text.append(byte) }
  }
  return String(decoding: isSecond ? field[...] : text[...], as: UTF8.self)
}
