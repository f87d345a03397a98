import Diagnostics

/// A table of the profiles that something was found in, by layer: how much was found, and how bad the worst is.
///
/// Each number leads to the findings that it counts.
func writeHeatMap(of report: Report, to text: inout HTMLText) {
  let rows = HeatMapRow.rows(of: report)
  let columns = PagePart.all.filter { part in part.isAuthored || rows.contains { $0.cells[part] != nil } }
  text.write("section", ["aria-labelledby": "overview"]) { text in
    text.write("h2", ["id": "overview"], text: "Where it is")
    text.write("div", ["class": "map", "tabindex": "0", "role": "region", "aria-labelledby": "overview"]) {
      $0.write("table", [:]) { text in
        writeHead(columns, to: &text)
        text.write("tbody", [:]) { text in
          for row in rows { write(row, columns, to: &text) }
        }
      }
    }
    text.write(
      "p", ["class": "hint"],
      text: "The colour is that of the most severe finding, stronger where there are more. "
        + "A number shows what it counts.")
  }
}

private func writeHead(_ columns: [PagePart], to text: inout HTMLText) {
  text.write("thead", [:]) { text in
    text.write("tr", [:]) { text in
      text.write("th", ["scope": "col"], text: "profile")
      for name in ["all"] + columns.map(\.rawValue) { text.write("th", ["scope": "col"], text: name) }
    }
  }
}

private func write(_ row: HeatMapRow, _ columns: [PagePart], to text: inout HTMLText) {
  let address = "#file=\(percentEncoded(visible(row.file)))"
  text.write("tr", [:]) { text in
    text.write("th", ["scope": "row"]) { $0.write("a", ["href": address]) { $0.write(path: row.file) } }
    write(row.total, row.file, address, to: &text)
    for part in columns {
      if let cell = row.cells[part] {
        write(cell, "\(part.rawValue) of \(row.file)", "\(address)&part=\(part.rawValue)", to: &text)
      } else {
        text.write("td", text: "")
      }
    }
  }
}

private func write(
  _ cell: HeatMapCell, _ subject: String, _ address: String, to text: inout HTMLText
) {
  text.write("td", ["class": "\(cell.worst.rawValue) heat\(cell.heat)"]) { text in
    text.write(
      "a", ["href": address, "title": cell.words, "aria-label": "\(cell.words) in \(subject)"],
      text: grouped(cell.count))
  }
}

/// What was found in one profile, by part.
private struct HeatMapRow {
  let file: String
  var cells: [PagePart: HeatMapCell] = [:]
  var total = HeatMapCell()

  /// The rows in the order of the report; a profile and its review are one.
  static func rows(of report: Report) -> [HeatMapRow] {
    var rows: [HeatMapRow] = []
    var indices: [String: Int] = [:]
    for finding in report.findings {
      let file = subject(of: finding.place)
      let index = indices[file] ?? rows.count
      if index == rows.count {
        indices[file] = index
        rows.append(HeatMapRow(file: file))
      }
      rows[index].cells[PagePart(of: finding.place), default: HeatMapCell()].add(finding.severity)
      rows[index].total.add(finding.severity)
    }
    return rows
  }
}

/// How many findings of which severity.
private struct HeatMapCell {
  private var counts: [Severity: Int] = [:]

  mutating func add(_ severity: Severity) { counts[severity, default: 0] += 1 }

  var count: Int { counts.values.reduce(0, +) }

  var worst: Severity { counts.keys.max() ?? .info }

  /// The strength of the colour, from 1 to 4.
  var heat: Int {
    switch count {
    case ...1: 1
    case ...4: 2
    case ...9: 3
    default: 4
    }
  }

  /// "2 errors, 1 warning"
  var words: String {
    Severity.allCases.reversed().compactMap { severity in
      counts[severity].map { counted($0, severity.rawValue) }
    }.joined(separator: ", ")
  }
}
