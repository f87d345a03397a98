import Diagnostics

/// The fields that the page's script filters by; hidden where it does not run.
func writeFilter(for report: Report, to text: inout HTMLText) {
  text.write("form", ["id": "filter", "role": "search", "aria-label": "Filter findings", "hidden": ""]) {
    text in
    text.write("label", ["class": "text"]) { text in
      text.write("Search ")
      text.start(
        "input", ["type": "search", "name": "text", "placeholder": "any words", "autocomplete": "off"])
    }
    writeSeverities(of: report, to: &text)
    writeRules(of: report, to: &text)
    text.write("button", ["type": "reset"], text: "Show all")
    text.write("output", ["aria-live": "polite"], text: counted(report.findings.count, "finding"))
    text.write("p", ["class": "hint"]) { text in
      for (key, does) in [("/", " searches, "), ("j", " and "), ("k", " go from one finding to the next")] {
        text.write("kbd", text: key)
        text.write(does)
      }
    }
  }
}

private func writeSeverities(of report: Report, to text: inout HTMLText) {
  text.write("fieldset", [:]) { text in
    text.write("legend", text: "Severity")
    for severity in Severity.allCases.reversed() {
      text.write("label", ["class": severity.rawValue]) { text in
        text.start(
          "input", ["type": "checkbox", "name": "severity", "value": severity.rawValue, "checked": ""])
        text.write(" \(severity.rawValue) \(grouped(report.count(severity)))")
      }
    }
  }
}

private func writeRules(of report: Report, to text: inout HTMLText) {
  let counts = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
  text.write("label", [:]) { text in
    text.write("Rule ")
    text.write("select", ["name": "rule"]) { text in
      text.write("option", ["value": ""], text: "all")
      for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
        text.write("option", ["value": rule.rawValue], text: "\(rule.rawValue) (\(grouped(count)))")
      }
    }
  }
}
