import Diagnostics
import SourceText

/// The report as one page for a browser: an overview, a filter, the findings by profile, and the rules they come from.
///
/// It fetches nothing, and its script only hides what the filter does not ask for: without it, the page shows all.
/// What the filter asks for stands behind the `#` of the address, as `#severity=error&rule=date-order`, to be passed on.
func htmlReport(_ report: Report, against background: Background) -> [UInt8] {
  var text = HTMLText()
  let heading = report.findings.isEmpty ? "No findings" : Severity.counts(in: report.findings)
  text.write(
    markup: """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <title>plumb: \(escapedForMarkup(heading))</title>
      <style>
      \(htmlStyle)</style>
      </head>
      <body>

      """)
  text.write("header", [:]) { text in
    text.write("h1", text: heading)
    text.write("p", [:]) { $0.write(message: summaryLine(of: report)) }
  }
  text.write("main", [:]) { text in
    if !report.findings.isEmpty {
      writeHeatMap(of: report, to: &text)
      writeFilter(for: report, to: &text)
      writeFindings(of: report, to: &text)
    }
    writeRemarks(of: report, to: &text)
    writeSuppressed(in: report, to: &text)
    writeRules(background.rules(of: report.findings), to: &text)
  }
  text.write(markup: "<script>\n\(htmlScript)</script>\n</body>\n</html>\n")
  return text.bytes
}

/// Files that were skipped, and settings that do nothing.
private func writeRemarks(of report: Report, to text: inout HTMLText) {
  if report.skipped.isEmpty && report.idleSettings.isEmpty { return }
  text.write("section", [:]) { text in
    text.write("h2", text: "Not looked at, or without effect")
    text.write("ul", [:]) { text in
      for setting in report.idleSettings {
        text.write("li", [:]) { text in
          text.write("code", text: "\(setting.file):\(setting.line)")
          text.write(" has no effect: ")
          text.write(message: setting.reason)
        }
      }
      for file in report.skipped {
        text.write("li", [:]) { text in
          text.write("code", text: file.file)
          text.write(" was skipped: ")
          text.write(message: file.reason)
        }
      }
    }
  }
}

/// What comments suppress, and why.
private func writeSuppressed(in report: Report, to text: inout HTMLText) {
  if report.accepted.suppressed.isEmpty { return }
  text.write("section", [:]) { text in
    text.write("h2", text: "Suppressed")
    text.write("ul", [:]) { text in
      for suppressed in report.accepted.suppressed {
        let finding = suppressed.finding
        text.write("li", [:]) { text in
          text.write("code", text: "\(finding.place.file):\(finding.place.start.line)")
          text.write(" \(finding.rule.rawValue): ")
          text.write(message: finding.message)
          text.write("ul", [:]) { text in
            for suppression in suppressed.suppressions {
              text.write("li", text: "until \(suppression.until): \(suppression.reason)")
            }
          }
        }
      }
    }
  }
}

/// Why the rules matter from which the findings come.
private func writeRules(
  _ rules: [(name: RuleName, description: RuleDescription?)], to text: inout HTMLText
) {
  if rules.isEmpty { return }
  text.write("section", [:]) { text in
    text.write("h2", text: "The rules")
    text.write("dl", ["class": "rules"]) { text in
      for rule in rules {
        text.write("dt", ["id": "rule-\(rule.name.rawValue)"], text: rule.name.rawValue)
        text.write("dd", [:]) { text in
          guard let description = rule.description else { return }
          text.write(message: "Finds \(description.summary). It matters because \(description.reason).")
        }
      }
    }
  }
}
