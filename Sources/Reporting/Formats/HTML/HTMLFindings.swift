import Diagnostics
import SourceText

/// The findings, by profile.
func writeFindings(of report: Report, to text: inout HTMLText) {
  text.write("section", ["id": "findings", "aria-label": "Findings"]) { text in
    for findings in report.findings.byFile {
      let place = findings[0].place
      text.write("section", ["class": "file", "data-file": subject(of: place)]) { text in
        text.write("h2", [:]) { $0.write(path: place.file) }
        for finding in findings { write(finding, to: &text) }
      }
    }
  }
}

private func write(_ finding: Finding, to text: inout HTMLText) {
  text.write(
    "article",
    [
      "id": "finding-\(finding.fingerprint.text)",
      "class": finding.severity.rawValue,
      "tabindex": "-1",
      "data-severity": finding.severity.rawValue,
      "data-rule": finding.rule.rawValue,
      "data-part": PagePart(of: finding.place).rawValue,
    ]
  ) { text in
    text.write("h3", [:]) { text in
      text.write("span", ["class": "badge"], text: finding.severity.rawValue)
      text.write(" ")
      text.write(message: finding.message)
    }
    write(finding.place, label: finding.label, to: &text)
    for related in finding.related.prefix(mostRelated) {
      write(related.place, label: related.message, to: &text)
    }
    let hidden = finding.related.count - mostRelated
    if hidden > 0 { text.write("p", text: "and \(counted(hidden, "more place"))") }
    text.write("dl", [:]) { text in
      for remark in finding.remarks {
        text.write("dt", text: remark.kind)
        text.write("dd", [:]) { $0.write(message: remark.text) }
      }
      text.write("dt", text: "rule")
      text.write("dd", [:]) { text in
        text.write("a", ["href": "#rule-\(finding.rule.rawValue)"], text: finding.rule.rawValue)
      }
    }
  }
}

/// How many of its other places are shown with a finding.
private let mostRelated = 10

/// A place with its line, the text it is about marked.
private func write(_ place: Place, label: String?, to text: inout HTMLText) {
  text.write("figure", [:]) { text in
    text.write("figcaption", [:]) { text in
      text.write(path: place.file)
      text.write(":\(place.start.line):\(place.start.column)")
      if !place.path.isEmpty {
        text.write(" ")
        text.write("span", ["class": "path"], text: place.path)
      }
    }
    let line = MarkedLine(of: place)
    text.write("pre", [:]) { text in
      text.write("span", ["class": "number", "aria-hidden": "true"], text: "\(place.start.line)")
      text.write(line.before)
      text.write("mark", text: line.marked)
      text.write(line.after)
    }
    if let label { text.write("p", ["class": "label"]) { $0.write(message: label) } }
  }
}
